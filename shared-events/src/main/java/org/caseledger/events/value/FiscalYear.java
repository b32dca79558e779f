package org.caseledger.events.value;

import java.time.LocalDate;
import java.time.Month;

/** 年度: from 1 April of the year it is named after to 31 March of the next. */
public record FiscalYear(int year) {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    /** 令和8年度; the year in which an era began is named after the new era (令和元年度). */
    public String inWords() {
        return EraDates.year(LocalDate.of(year, Month.DECEMBER, 31)) + "度";
    }
}
