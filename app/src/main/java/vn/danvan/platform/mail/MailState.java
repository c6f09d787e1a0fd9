package vn.danvan.platform.mail;

import vn.danvan.platform.web.Tone;

/** What became of a mail. */
public enum MailState {
    WAITING("Chờ gửi", Tone.OPEN),
    SENT("Đã gửi", Tone.DONE),
    FAILED("Không gửi được", Tone.LATE),
    KEPT("Chỉ lưu lại", Tone.ENDED);

    private final String title;
    private final Tone tone;

    MailState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }
}
