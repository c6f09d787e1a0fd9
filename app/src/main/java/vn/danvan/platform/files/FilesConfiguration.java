package vn.danvan.platform.files;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class FilesConfiguration {
    @Bean
    FileStore fileStore(@Value("${danvan.data}") Path data) {
        return new FolderFileStore(data.resolve("files"));
    }
}
