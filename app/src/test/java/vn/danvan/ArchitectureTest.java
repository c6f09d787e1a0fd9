package vn.danvan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The house of ARCHITECTURE.md: modules use only what they declare, and some things nobody uses. */
class ArchitectureTest {
    private static final String[] LIBRARIES = {"vn.danvan.documents..", "vn.danvan.terms.."};
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.danvan");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Danvan.class, resideInAnyPackage(LIBRARIES)).verify();
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OURS);
    }

    @Test
    void oldDatesAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .check(OURS);
    }

    @Test
    void onlyTheProgramItselfPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.danvan")
                .should()
                .getField(System.class, "out")
                .orShould()
                .getField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
                .check(OURS);
    }

    static Stream<Class<?>> momentsOfTheMachine() {
        return Stream.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                ZonedDateTime.class,
                OffsetDateTime.class);
    }

    /**
     * The machine may stand in another zone, and a test must be able to say what time it is. Who watches over the
     * processes of the database only measures how long something takes, and does so before there is any clock of ours.
     */
    @ParameterizedTest
    @MethodSource("momentsOfTheMachine")
    void timeComesFromTheClock(Class<?> time) {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.danvan.platform.database")
                .should()
                .callMethod(time, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .check(OURS);
    }

    @Test
    void librariesKnowNeitherSpringNorTheApplication() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "vn.danvan.platform..")
                .check(OURS);
    }
}
