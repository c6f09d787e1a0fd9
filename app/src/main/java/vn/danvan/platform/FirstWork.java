package vn.danvan.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does once what an installation needs at its first start, before the first request is answered. Of two copies that
 * start together one does it.
 */
@Component
class FirstWork implements SmartInitializingSingleton {
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DemoMode demo;
    private final ObjectProvider<DemoContent> contents;
    private final ObjectProvider<FirstStart> firstStarts;

    FirstWork(
            JdbcClient db,
            TransactionTemplate transaction,
            Clock clock,
            DemoMode demo,
            ObjectProvider<DemoContent> contents,
            ObjectProvider<FirstStart> firstStarts) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
        this.contents = contents;
        this.firstStarts = firstStarts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo.on()) {
            once("demo", () -> contents.stream()
                    .sorted(Comparator.comparingInt(DemoContent::order))
                    .forEach(DemoContent::create));
        } else {
            once("first-start", () -> firstStarts.forEach(FirstStart::prepare));
        }
    }

    private void once(String name, Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (claim(name)) {
                work.run();
            }
        });
    }

    private boolean claim(String name) {
        return db.sql("""
                INSERT INTO platform.first_work (name, done_at) VALUES (:name, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("name", name)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
