package org.caseledger.query.bodies;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The conference bodies of a town, those that are gone included. */
public record BodyList(List<Line> bodies, long ledgerPosition) {

    /** One body: the conferences it holds today in words, and how many members it has today. */
    public record Line(
            UUID bodyId,
            String name,
            List<String> conferences,
            LocalDate validFrom,
            @Nullable LocalDate dissolvedFrom,
            int members) {}
}
