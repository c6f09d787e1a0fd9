package vn.danvan.terms;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import vn.danvan.terms.calendar.Day;

/** The days of a term in the order of counting. Kept as bare arrays, because an office recounts a million terms at once. */
public final class CountedDays extends AbstractList<CountedDay> implements RandomAccess {

    private Day[] days;
    private Mark[] marks;
    private short[] numbers;
    private int size;
    private int counted;
    private boolean provisional;

    CountedDays(int expected) {
        days = new Day[expected];
        marks = new Mark[expected];
        numbers = new short[expected];
    }

    /** Adds a day whose being worked or not decided something. */
    void consult(Day day, Mark mark) {
        provisional |= day.provisional();
        add(day, mark, mark == Mark.COUNTED ? 1 : 0);
    }

    /** Adds a day that is counted whether it is worked or not. */
    void list(Day day, Mark mark) {
        add(day, mark, mark == Mark.COUNTED ? 1 : 0);
    }

    void add(Day day, Mark mark, int amount) {
        if (size == days.length) {
            grow();
        }
        counted += amount;
        days[size] = day;
        marks[size] = mark;
        numbers[size] = (short) counted;
        size++;
    }

    private void grow() {
        int larger = size * 2 + 8;
        days = Arrays.copyOf(days, larger);
        marks = Arrays.copyOf(marks, larger);
        numbers = Arrays.copyOf(numbers, larger);
    }

    /** How much has been counted so far. */
    int counted() {
        return counted;
    }

    /** Whether a day that decided something may still change by a notice. */
    boolean provisional() {
        return provisional;
    }

    void consultOnly(Day day) {
        provisional |= day.provisional();
    }

    LocalDate lastDate() {
        return days[size - 1].date();
    }

    @Override
    public CountedDay get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return new CountedDay(days[index], marks[index], numbers[index]);
    }

    @Override
    public int size() {
        return size;
    }
}
