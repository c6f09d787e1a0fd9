package vn.danvan.platform.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How the values of a session are read back from the database: texts, and what a redirect says to its next page. A value
 * of any other class, or one that another version of the program wrote otherwise, counts as absent.
 */
@Configuration(proxyBeanMethods = false)
class SessionValues {
    private static final Logger log = LoggerFactory.getLogger(SessionValues.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "java.lang.*;java.util.**;org.springframework.util.*;org.springframework.web.servlet.FlashMap;!*");

    /** Two requests of one session may leave a notice at the same moment: the later one holds. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastValueHolds() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Spring Session looks for this name. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reader());
        return conversion;
    }

    private static final class Reader implements Converter<byte[], @Nullable Object> {
        @Override
        public @Nullable Object convert(byte[] bytes) {
            try (var input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                input.setObjectInputFilter(KNOWN);
                return input.readObject();
            } catch (InvalidClassException | ClassNotFoundException e) {
                log.warn("A value of a session cannot be read and counts as absent: {}", e.getMessage());
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
