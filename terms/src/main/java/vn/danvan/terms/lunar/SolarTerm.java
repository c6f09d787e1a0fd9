package vn.danvan.terms.lunar;

import static vn.danvan.terms.lunar.Moment.polynomial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Solar terms (tiết khí): the 24 days of a year on which the sun reaches a multiple of 15 degrees of longitude. Those
 * at multiples of 30 degrees (trung khí) decide which lunar month is a leap month.
 *
 * <p>Apparent longitude from VSOP87D (Bretagnon and Francou, 1988) with aberration and the main terms of nutation
 * (Meeus, Astronomical Algorithms, chapters 22 and 25); within about one second of arc, 25 seconds of time.
 */
final class SolarTerm {

    private static final double[][] EARTH = readEarth();
    private static final double DEGREES_PER_DAY = 360 / 365.2422;
    private static final double SECONDS_OF_ARC = 3600;
    private static final double TENTH_OF_A_SECOND = 1e-6;

    private SolarTerm() {}

    /** The day in Vietnam, in a Gregorian year, on which the sun reaches a longitude in degrees (270: Đông chí). */
    static LocalDate day(int year, int degrees) {
        // Near 1 January the sun stands at 280 degrees.
        double daysIntoYear = Math.floorMod(degrees - 280, 360) / DEGREES_PER_DAY;
        double guess = Moment.nearStartOf(LocalDate.of(year, 1, 1)) + daysIntoYear;
        return Moment.dayInVietnam(momentNear(guess, degrees));
    }

    private static double momentNear(double guess, int degrees) {
        double moment = guess;
        double step;
        do {
            double missing = degrees - apparentLongitude(moment);
            step = (missing - 360 * Math.rint(missing / 360)) / DEGREES_PER_DAY;
            moment += step;
        } while (Math.abs(step) > TENTH_OF_A_SECOND);
        return moment;
    }

    /** Degrees, 0 up to 360. */
    static double apparentLongitude(double julianEphemerisDay) {
        double centuries = (julianEphemerisDay - Moment.J2000) / 36_525;
        double degrees = Math.toDegrees(earthLongitude(centuries / 10))
                + 180
                + (nutation(centuries) - 0.09033 - 20.4898 / distance(centuries)) / SECONDS_OF_ARC;
        return degrees - 360 * Math.floor(degrees / 360);
    }

    private static double earthLongitude(double millennia) {
        double sum = 0;
        for (double[] term : EARTH) {
            sum += term[1] * Math.cos(term[2] + term[3] * millennia) * Math.pow(millennia, term[0]);
        }
        return sum;
    }

    /** Seconds of arc. */
    private static double nutation(double centuries) {
        double node = Math.toRadians(polynomial(centuries, 125.04452, -1934.136261, 0.0020708));
        double sun = Math.toRadians(280.4665 + 36_000.7698 * centuries);
        double moon = Math.toRadians(218.3165 + 481_267.8813 * centuries);
        return -17.20 * Math.sin(node)
                - 1.32 * Math.sin(2 * sun)
                - 0.23 * Math.sin(2 * moon)
                + 0.21 * Math.sin(2 * node);
    }

    /** Distance of the sun in astronomical units, from the plain ellipse. */
    private static double distance(double centuries) {
        double anomaly = Math.toRadians(polynomial(centuries, 357.52911, 35_999.05029, -0.0001537));
        double eccentricity = polynomial(centuries, 0.016708634, -0.000042037, -0.0000001267);
        double centre = Math.toRadians(1.914602 * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly));
        return 1.000001018 * (1 - eccentricity * eccentricity) / (1 + eccentricity * Math.cos(anomaly + centre));
    }

    private static double[][] readEarth() {
        InputStream stream =
                Objects.requireNonNull(SolarTerm.class.getResourceAsStream("earth-longitude.txt"), "earth-longitude");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> {
                        String[] cells = line.split(" ", -1);
                        return new double[] {
                            Double.parseDouble(cells[0]),
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3])
                        };
                    })
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
