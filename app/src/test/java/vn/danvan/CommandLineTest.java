package vn.danvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void anOptionIsFollowedByItsValueOrCarriesIt() {
        var line = CommandLine.of("demo", "--data", "some where", "--port=8081", "--server.tomcat.threads.max=5");
        assertThat(line.demo()).isTrue();
        assertThat(line.data()).hasValue(Path.of("some where"));
        assertThat(line.port()).isEqualTo(8081);
        assertThat(line.properties()).containsExactly("--server.tomcat.threads.max=5");
    }

    @Test
    void answersOnThisMachineOnlyUnlessToldOtherwise() {
        assertThat(CommandLine.of("serve").host()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sevre", "serve --prot 1", "serve --port", "serve --port x", "serve --port 65536"})
    void whatItDoesNotKnowIsRefused(String words) {
        assertThatExceptionOfType(CommandLine.Misused.class)
                .isThrownBy(() -> CommandLine.of(split(words)).port());
    }

    private static String[] split(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }
}
