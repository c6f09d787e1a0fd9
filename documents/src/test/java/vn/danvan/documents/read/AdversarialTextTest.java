package vn.danvan.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep a reader busy is read in time that grows with its length only. */
class AdversarialTextTest {
    private static final int SHORT = 50_000;
    private static final int TIMES_LONGER = 8;

    /** In step would be 8, by the square 64. Processor time, so that a busy machine disturbs little. */
    private static final double MOST_TIMES_SLOWER = 24;

    /** What was disturbed all the same is measured again; what goes by the square stays so. */
    private static final int MOST_ROUNDS = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a\n",
                "1\n",
                "a\f",
                "a    b\n",
                "a\tb\n",
                "\t",
                "\u00AD",
                "9",
                "e\u0301\u0323",
                "B Ộ ",
                "b c d ",
                "(",
                "((((",
                "“",
                "x:\n“",
                "“a\n”",
                "*** ",
                "#",
                "; ",
                "và ",
                "https://a ",
                "CÔNG BÁO/Số 1\n",
                "| a ",
                "| a\n",
                "| - a; - B ",
                "- ",
                "a b: ",
                "1. ",
                "1.1.1.1. ",
                "I. A\n",
                "a) b\n",
                "Điều 1. ",
                "Phần I\n",
                "Phụ lục\n",
                "KẾ HOẠCH\n",
                "V/v ",
                "Hà, ngày ",
                "Kính gửi:\n- ",
                "Nơi nhận:\n",
                "A\n",
                "TM. \n",
                "KT. A\n",
                "CHỦ TỊCH\n",
                "TM. ỦY BAN NHÂN DÂN ",
                "Nguyễn Văn A\n",
                "Luật ",
                "Luật sửa đổi ",
                "Luật A được ",
                "số ",
                "số 1/",
                "1/QĐ-",
                "Kế hoạch số 1/KH-UBND, ",
                "của Bộ ",
                "Bộ Nội vụ ban hành ",
                "(khóa ",
                "khoản 1 Điều ",
                "báo cáo ",
                "ngày ngày ngày ",
                "ngày 1 tháng ",
                "trước ngày 10/",
                "hết năm 2025, ",
                "quý I/2025 ",
                "định kỳ ",
                "tháng 1/2025 ",
                "giao Sở ",
                "Đề nghị các ",
                "Cơ quan chủ trì: Sở, ",
                "phối hợp với Sở A, ",
                "các Bộ: ",
                "Sở Mẫu xây dựng ",
                "Theo a, ",
                "100% ",
                "ít nhất 02 mô hình "
            })
    void isReadInStepWithItsLength(String piece) {
        double once = Double.MAX_VALUE;
        double longer = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && (round == 0 || longer >= once * MOST_TIMES_SLOWER); round++) {
            once = Math.min(once, seconds(piece, SHORT));
            longer = Math.min(longer, seconds(piece, SHORT * TIMES_LONGER));
        }
        assertThat(longer).isLessThan(once * MOST_TIMES_SLOWER);
    }

    /** The best of three, with a millisecond for what no clock can tell. */
    private static double seconds(String piece, int length) {
        var text = piece.repeat(length / piece.length());
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            TextReader.read(text);
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best + 0.001;
    }
}
