package org.caseledger.ops.store;

/** What is wrong with the ledger at one place, in both languages and without any stored value. */
public record Break(String japanese, String english) {

    static Break at(long position, Fault fault) {
        return new Break(
                "第%d号の記録: %s".formatted(position, fault.japanese()),
                "event at position %d: %s".formatted(position, fault.english()));
    }
}
