package vn.danvan.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {
    private static final byte[] CONTENT = "Biên bản mẫu".getBytes(UTF_8);

    @TempDir
    Path data;

    @Test
    void aContentComesBackByItsFingerprintHoweverOftenItIsStored() throws IOException {
        var store = new FolderFileStore(data.resolve("files"));
        var fingerprint = store.put(CONTENT);
        assertThat(store.put(CONTENT)).isEqualTo(fingerprint);
        assertThat(store.get(fingerprint).getContentAsByteArray()).isEqualTo(CONTENT);
    }

    @Test
    void otherAccountsOfTheMachineSeeNeitherFilesNorTheirNames() throws IOException {
        new FolderFileStore(data.resolve("files")).put(CONTENT);
        try (var all = Files.walk(data.resolve("files"))) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .matches("rw[x-]------"));
        }
    }
}
