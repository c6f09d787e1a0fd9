package vn.danvan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.DanvanTest;

@DanvanTest
class SearchKeyTest {
    @Autowired
    JdbcClient db;

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({"Đơn Đề Nghị, don de nghi", "Nguyễn Thị Thử, nguyen thi thu", "ƯỚC VỌNG, uoc vong"})
    void marksAndCaseDoNotMatter(String text, String key) {
        assertThat(searchKey(text)).isEqualTo(key);
        assertThat(searchKey(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)))
                .isEqualTo(key);
    }

    private String searchKey(String text) {
        return db.sql("SELECT platform.search_key(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }
}
