package org.caseledger.events.migration;

/** A word that the file uses in a column of choices, and the choice it stands for. */
public record MappedValue(MigrationField field, String written, String meaning) {}
