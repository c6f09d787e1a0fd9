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
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How sessions are kept in the database. Of their values come back: texts, and what a redirect says to its next page. A value
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

    /**
     * That a session was used is written again only when a sixtieth of its time has passed (a minute of an hour): otherwise
     * every page that is only read would wait for the disk.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> useIsWrittenNowAndThen() {
        return repository -> repository.setUpdateSessionQuery("""
                UPDATE %TABLE_NAME% s
                   SET session_id = n.session_id, last_access_time = n.last_access_time,
                       max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                       principal_name = n.principal_name
                  FROM (VALUES (CAST(? AS char(36)), CAST(? AS bigint), CAST(? AS int), CAST(? AS bigint),
                                CAST(? AS varchar), CAST(? AS char(36))))
                    AS n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
                 WHERE s.primary_id = n.primary_id
                   AND (n.last_access_time >= s.last_access_time + s.max_inactive_interval * 1000 / 60
                        OR (s.session_id, s.max_inactive_interval, s.principal_name)
                           IS DISTINCT FROM (n.session_id, n.max_inactive_interval, n.principal_name))
                """);
    }

    @Bean
    CookieHttpSessionIdResolver sessionCookie(CookieSerializer cookies) {
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookies);
        return resolver;
    }

    @Bean
    @Primary
    HttpSessionIdResolver sessionIdOnce(CookieHttpSessionIdResolver cookie) {
        return new SessionIdOnce(cookie);
    }

    /**
     * Each statement for itself, under the name that Spring Session looks for: a session is read and written by one statement,
     * and one that was opened without its values, because the program was killed between the two, is nobody's.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
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
