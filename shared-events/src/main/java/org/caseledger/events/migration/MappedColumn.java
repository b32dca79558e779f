package org.caseledger.events.migration;

/** A column of the file by its heading, and what it holds. */
public record MappedColumn(String heading, MigrationField field) {}
