package org.caseledger.oracle.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules as one table: for each act the guards that can speak against it. */
public final class NaiveModel {

    private static final Map<String, List<Guard>> TABLE = new TreeMap<>();

    static {
        ConsentGuards.addTo(TABLE);
        IntakeGuards.addTo(TABLE);
        DangerGuards.addTo(TABLE);
        CaseGuards.addTo(TABLE);
        DisclosureGuards.addTo(TABLE);
        SittingGuards.addTo(TABLE);
        OutreachGuards.addTo(TABLE);
    }

    private NaiveModel() {}

    /** The refusal codes that are possible now; empty when the act is to be accepted. */
    public static Set<String> against(History before, Told asked) {
        Set<String> codes = new LinkedHashSet<>();
        for (Guard guard : guards(asked.act())) {
            if (guard.broken().by(before, asked)) {
                codes.add(guard.refusal());
            }
        }
        return codes;
    }

    /** The names of all acts that the table knows. */
    public static Set<String> acts() {
        return TABLE.keySet();
    }

    public static List<Guard> guards(String act) {
        List<Guard> guards = TABLE.get(act);
        if (guards == null) {
            throw new IllegalArgumentException("the model knows no act " + act);
        }
        return guards;
    }

    static void put(Map<String, List<Guard>> table, String act, Guard... guards) {
        table.computeIfAbsent(act, _ -> new ArrayList<>()).addAll(List.of(guards));
    }
}
