package vn.danvan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileTest {
    private static final byte[] PDF = "%PDF-1.7 mẫu".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileWhoseNameAndContentAgreeIsEvidence() {
        assertThat(EvidenceFile.of("bien-ban.pdf", PDF)).hasValueSatisfying(file -> {
            assertThat(file.name()).isEqualTo("bien-ban.pdf");
            assertThat(file.sort()).isEqualTo(EvidenceFile.Sort.PDF);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anh.jpg | a PDF that calls itself a picture",
                "chay.exe | a sort that is not allowed",
                "bao-cao.exe.pdf | a hidden extension",
                "trang.html | a web page",
                "khong-co-duoi | no extension",
            })
    void otherFilesAreRefused(String name, String why) {
        assertThat(EvidenceFile.of(name, PDF)).as(why).isEmpty();
    }

    @Test
    void aProgramIsNotATextAndAnEmptyFileProvesNothing() {
        assertThat(EvidenceFile.of("ghi-chu.txt", new byte[] {'M', 'Z', 1, 0})).isEmpty();
        assertThat(EvidenceFile.of("ghi-chu.txt", new byte[0])).isEmpty();
    }

    @Test
    void foldersAndHiddenLettersAreTakenOffTheName() {
        assertThat(EvidenceFile.of("C:\\Users\\thu\\..\\bien\u202eban.pdf", PDF))
                .map(EvidenceFile::name)
                .hasValue("bienban.pdf");
    }
}
