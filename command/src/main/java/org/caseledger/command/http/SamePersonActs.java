package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.sameperson.ComparePersons;

import java.util.List;

/** The act of judging whether two persons are one. */
public final class SamePersonActs {

    public static final List<Act> ACTS =
            List.of(adds("/person-comparisons", ComparePersons.class, "同一人の判断"));

    private SamePersonActs() {}
}
