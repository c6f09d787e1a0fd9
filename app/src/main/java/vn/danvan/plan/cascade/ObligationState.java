package vn.danvan.plan.cascade;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Predicate;
import vn.danvan.platform.web.Tone;

/** Where an obligation stands between the agency above and the one below. */
public enum ObligationState {
    NEW("Mới", Tone.SOON),
    RECEIVED("Đã nhận", Tone.OPEN),
    /** the receiver has tasks for it */
    ANSWERED("Đã có nhiệm vụ", Tone.RUNNING),
    DONE("Xong", Tone.DONE),
    /** the receiver says that it is not competent, the sender has to decide */
    REFUSED("Trả lời không thuộc thẩm quyền", Tone.LATE),
    /** the sender agreed to the refusal */
    RELEASED("Thôi giao", Tone.ENDED),
    WITHDRAWN("Đã thu hồi", Tone.ENDED);

    /** What {@link #isOpen}, {@link #isEnded} and {@link #isUnanswered} say, for conditions of SQL. */
    static final String OPEN_ONES = those(ObligationState::isOpen);

    static final String ENDED_ONES = those(ObligationState::isEnded);
    static final String UNANSWERED_ONES = those(ObligationState::isUnanswered);

    private final String title;
    private final Tone tone;

    ObligationState(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    private static String those(Predicate<ObligationState> chosen) {
        return Arrays.stream(values())
                .filter(chosen)
                .map(state -> "'" + state + "'")
                .collect(joining(", ", "(", ")"));
    }

    public String title() {
        return title;
    }

    public Tone tone() {
        return tone;
    }

    /** Somebody still has to do something about it. */
    public boolean isOpen() {
        return switch (this) {
            case NEW, RECEIVED, ANSWERED, REFUSED -> true;
            case DONE, RELEASED, WITHDRAWN -> false;
        };
    }

    /** Taken back, or not asked for any more; it can be sent again. */
    public boolean isEnded() {
        return this == RELEASED || this == WITHDRAWN;
    }

    /** The receiver has neither a task for it nor another answer. */
    public boolean isUnanswered() {
        return this == NEW || this == RECEIVED;
    }

    /** Whether tasks can be linked to it. */
    public boolean takesAnswers() {
        return isUnanswered() || this == ANSWERED;
    }
}
