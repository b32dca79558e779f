package org.caseledger.ops.migration;

import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The registered agencies by name, as the cells of a file name them. */
final class Agencies {

    /** One role of a cell: which agency does what. */
    record Role(AgencyId agency, Words task) {}

    private static final int MOST_NAMED = 30;

    private final Map<String, List<AgencyId>> byName = new TreeMap<>();

    Agencies(Facts facts) {
        for (Fact<AgencyRegister.Agency> fact : facts.findAll(AgencyRegister.AGENCY, "all")) {
            byName.computeIfAbsent(fact.value().name(), _ -> new ArrayList<>())
                    .add(AgencyId.of(fact.key()));
        }
    }

    /** The agency that a cell names; null when the cell is empty or names none, which is a fault. */
    @Nullable AgencyId in(RowCells cells, MigrationField field) {
        String name = cells.text(field);
        return name == null ? null : named(name, cells, field);
    }

    /** 機関名:内容 separated by semicolons, in half or full width. */
    List<Role> roles(RowCells cells) {
        Words whole = cells.words(MigrationField.ROLES);
        List<Role> roles = new ArrayList<>();
        if (whole == null) {
            return roles;
        }
        for (String part : whole.value().split("[;；]", -1)) {
            String[] halves = part.strip().split("[:：]", 2);
            if (halves.length < 2 || halves[1].isBlank()) {
                cells.fault(MigrationField.ROLES, "migration.role-form");
                return List.of();
            }
            AgencyId agency = named(halves[0].strip(), cells, MigrationField.ROLES);
            if (agency != null) {
                roles.add(new Role(agency, new Words(halves[1].strip())));
            }
        }
        return roles;
    }

    private @Nullable AgencyId named(String name, RowCells cells, MigrationField field) {
        List<AgencyId> found = byName.getOrDefault(name, List.of());
        if (found.size() == 1) {
            return found.getFirst();
        }
        String key = found.isEmpty() ? "migration.agency-unknown" : "migration.agency-ambiguous";
        var names = byName.keySet().stream().limit(MOST_NAMED).toList();
        cells.fault(new Fault(cells.place(field), key, null, names));
        return null;
    }
}
