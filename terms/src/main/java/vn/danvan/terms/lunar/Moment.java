package vn.danvan.terms.lunar;

import java.time.LocalDate;

/**
 * A moment of astronomy in Julian ephemeris days, and the civil day that it falls on in Vietnam.
 *
 * <p>The earth turns unevenly; the difference between the even time of astronomy and civil time is estimated with the
 * polynomials of Espenak and Meeus (Five Millennium Canon of Solar Eclipses, NASA/TP-2006-214141, 2006).
 */
final class Moment {

    static final double J2000 = 2_451_545.0;
    static final double DAYS_PER_YEAR = 365.2425;
    private static final double JULIAN_DAY_OF_EPOCH = 2_440_587.5;
    private static final double VIETNAM_HOURS = 7;

    private Moment() {}

    /** The day in Vietnam (UTC+7) on which the moment falls. */
    static LocalDate dayInVietnam(double julianEphemerisDay) {
        double universal = julianEphemerisDay - secondsAhead(yearOf(julianEphemerisDay)) / 86_400;
        return LocalDate.ofEpochDay((long) Math.floor(universal - JULIAN_DAY_OF_EPOCH + VIETNAM_HOURS / 24));
    }

    /** Roughly the moment at which a day begins; good to a minute or two, enough to start a search. */
    static double nearStartOf(LocalDate day) {
        return day.toEpochDay() + JULIAN_DAY_OF_EPOCH - VIETNAM_HOURS / 24;
    }

    private static double yearOf(double julianDay) {
        return 2000 + (julianDay - J2000) / DAYS_PER_YEAR;
    }

    /** Seconds by which even time runs ahead of civil time, 1900 to 2200. */
    static double secondsAhead(double year) {
        if (year < 1920) {
            return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
        }
        if (year < 1941) {
            return polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936);
        }
        if (year < 1961) {
            return polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0);
        }
        if (year < 1986) {
            return polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0);
        }
        if (year < 2005) {
            return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
        }
        if (year < 2050) {
            return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
        }
        double centuries = (year - 1820) / 100;
        double parabola = -20 + 32 * centuries * centuries;
        return year < 2150 ? parabola - 0.5628 * (2150 - year) : parabola;
    }

    static double polynomial(double x, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
