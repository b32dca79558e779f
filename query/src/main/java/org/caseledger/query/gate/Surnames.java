package org.caseledger.query.gate;

/** Compares the surnames of names that are written with a space behind them. */
final class Surnames {

    private Surnames() {}

    static boolean areAlike(String one, String other) {
        String surname = of(one);
        return !surname.isEmpty() && surname.equals(of(other));
    }

    /** Without a space nothing tells where the surname ends. */
    private static String of(String name) {
        String[] parts = name.strip().split("[\\s\\u3000]+");
        return parts.length < 2 ? "" : parts[0];
    }
}
