package org.caseledger.events.register;

/** A register entry as it was read; its version travels with the append, which refuses a stale one. */
public record Fact<V>(String register, String key, long version, V value) {}
