package org.caseledger.command.intake;

import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.intake.HandOverSheet;
import org.caseledger.events.intake.Sex;
import org.caseledger.events.intake.SheetTrouble;
import org.caseledger.events.intake.SheetTroubles;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** つなぎシート as it is filled in; each entry may be left out. */
public record Sheet(
        @Nullable Words name,
        @Nullable Words reading,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Words address,
        @Nullable Words homePhone,
        @Nullable Words mobilePhone,
        @Nullable Set<SheetTrouble> troubles,
        @Nullable List<Line> household,
        @Nullable Words toConsult,
        @Nullable Words considerations,
        @Nullable Words contact) {
    /** 世帯構成: one member of the household. */
    public record Line(
            Words name, @Nullable Words age, @Nullable Words relation, @Nullable Words remark) {
        private HandOverSheet.HouseholdLine under(LabelDraft label) {
            return new HandOverSheet.HouseholdLine(
                    label.put(name),
                    label.putIfGiven(age),
                    label.putIfGiven(relation),
                    label.putIfGiven(remark));
        }
    }

    HandOverSheet under(LabelDraft label) {
        List<Line> lines = household == null ? List.of() : household;
        return new HandOverSheet(
                label.putIfGiven(name),
                label.putIfGiven(reading),
                label.putIfGiven(sex),
                label.putIfGiven(birthDate),
                label.tellingWhere().putIfGiven(address),
                label.tellingWhere().putIfGiven(homePhone),
                label.tellingWhere().putIfGiven(mobilePhone),
                troubles == null ? null : label.put(new SheetTroubles(troubles)),
                lines.stream().map(line -> line.under(label)).toList(),
                label.putIfGiven(toConsult),
                label.putIfGiven(considerations),
                label.tellingWhere().putIfGiven(contact));
    }
}
