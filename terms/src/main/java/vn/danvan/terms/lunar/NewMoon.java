package vn.danvan.terms.lunar;

import static vn.danvan.terms.lunar.Moment.polynomial;

import java.time.LocalDate;

/**
 * New moons (sóc), counted from the first of the year 2000; a lunar month begins on the day of one.
 *
 * <p>Jean Meeus, Astronomical Algorithms, second edition (1998), chapter 49: the mean phase, 25 periodic terms and 14
 * planetary terms. The error stays under half a minute from 1900 to 2199.
 */
final class NewMoon {

    /** Amplitude in days, power of the eccentricity factor, multiples of the sun's and moon's anomaly and of F. */
    private static final double[][] PERIODIC = {
        {-0.40720, 0, 0, 1, 0},
        {0.17241, 1, 1, 0, 0},
        {0.01608, 0, 0, 2, 0},
        {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0},
        {-0.00514, 1, 1, 1, 0},
        {0.00208, 2, 2, 0, 0},
        {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2},
        {0.00056, 1, 1, 2, 0},
        {-0.00042, 0, 0, 3, 0},
        {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2},
        {-0.00024, 1, -1, 2, 0},
        {-0.00007, 0, 2, 1, 0},
        {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0},
        {0.00003, 0, 1, 1, -2},
        {0.00003, 0, 0, 2, 2},
        {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2},
        {-0.00002, 0, -1, 1, -2},
        {-0.00002, 0, 1, 3, 0},
        {0.00002, 0, 0, 4, 0},
    };

    /** Amplitude in days, angle in degrees at the lunation 0, degrees for each lunation. */
    private static final double[][] PLANETARY = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518},
    };

    private static final double LUNATIONS_PER_CENTURY = 1236.85;
    private static final double FIRST_MEAN_NEW_MOON = 2_451_550.09766;
    private static final double SYNODIC_MONTH = 29.530588861;

    private NewMoon() {}

    /** The lunation whose new moon falls on the day or is the last one before it. */
    static int onOrBefore(LocalDate day) {
        int lunation = (int) Math.floor((Moment.nearStartOf(day) - FIRST_MEAN_NEW_MOON) / SYNODIC_MONTH) + 2;
        while (day(lunation).isAfter(day)) {
            lunation--;
        }
        return lunation;
    }

    /** The day in Vietnam on which the new moon of a lunation falls. */
    static LocalDate day(int lunation) {
        return Moment.dayInVietnam(julianEphemerisDay(lunation));
    }

    static double julianEphemerisDay(int k) {
        double t = k / LUNATIONS_PER_CENTURY;
        double mean = FIRST_MEAN_NEW_MOON
                + SYNODIC_MONTH * k
                + t * t * polynomial(t, 0.00015437, -0.000000150, 0.00000000073);
        return mean + periodic(k, t) + planetary(k, t);
    }

    private static double periodic(int k, double t) {
        double sun = 2.5534 + 29.10535670 * k + t * t * polynomial(t, -0.0000014, -0.00000011);
        double moon = 201.5643 + 385.81693528 * k + t * t * polynomial(t, 0.0107582, 0.00001238, -0.000000058);
        double latitude = 160.7108 + 390.67050284 * k + t * t * polynomial(t, -0.0016118, -0.00000227, 0.000000011);
        double node = 124.7746 - 1.56375588 * k + t * t * polynomial(t, 0.0020672, 0.00000215);
        double eccentricity = polynomial(t, 1, -0.002516, -0.0000074);
        double sum = -0.00017 * Math.sin(Math.toRadians(node));
        for (double[] term : PERIODIC) {
            double angle = term[2] * sun + term[3] * moon + term[4] * latitude;
            sum += term[0] * Math.pow(eccentricity, term[1]) * Math.sin(Math.toRadians(angle));
        }
        return sum;
    }

    private static double planetary(int k, double t) {
        double sum = 0;
        for (double[] term : PLANETARY) {
            sum += term[0] * Math.sin(Math.toRadians(term[1] + term[2] * k));
        }
        double slowing = -0.009173 * t * t;
        return sum + PLANETARY[0][0] * Math.cos(Math.toRadians(PLANETARY[0][1])) * Math.toRadians(slowing);
    }
}
