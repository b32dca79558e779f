package org.caseledger.events.value;

import java.time.LocalDate;
import java.time.Period;

/**
 * Age in completed years as Japanese law counts it (年齢計算ニ関スル法律): the day of birth counts, so an age
 * is reached as the day before the birthday ends. Who was born on 29 February reaches it in other
 * years as 28 February ends.
 */
public final class Age {

    private Age() {}

    /** The age during this day; an {@link IllegalArgumentException} for a day before the birth. */
    public static int on(LocalDate day, LocalDate birth) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("age.before-birth");
        }
        return Period.between(birth, day).getYears();
    }

    /**
     * The day with whose end the age is reached: who is born on 1 April becomes six with the end of
     * 31 March, and so starts school with those born before.
     */
    public static LocalDate reachedAtTheEndOf(int age, LocalDate birth) {
        LocalDate month = birth.withDayOfMonth(1).plusYears(age);
        return birth.getDayOfMonth() > month.lengthOfMonth()
                ? month.withDayOfMonth(month.lengthOfMonth())
                : month.withDayOfMonth(birth.getDayOfMonth()).minusDays(1);
    }
}
