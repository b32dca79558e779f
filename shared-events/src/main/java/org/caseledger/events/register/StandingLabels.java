package org.caseledger.events.register;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RelabelledRegister.Relabelled;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The labels that decide who reads a value: the one it was sealed under, or what a 再区分 made of it.
 * Any one of several is enough, so who learnt something in a conference goes on reading what a consent
 * has opened to others since. When a consent named ends, what it opened is closed again to them.
 */
public final class StandingLabels {

    private StandingLabels() {}

    /** Of many values of a file: what was labelled anew is fetched once for all of them. */
    public static List<Label> inFile(UUID value, Label sealed, Facts facts, LocalDate day) {
        FileId file = sealed.file();
        if (file == null) {
            return List.of(sealed);
        }
        return facts.findAll(RelabelledRegister.RELABELLED, Lookups.file(file)).stream()
                .filter(each -> each.key().equals(value.toString()))
                .findFirst()
                .map(each -> standing(each.value(), facts, day))
                .orElse(List.of(sealed));
    }

    /** Of one value; an act that asks relies on its entry. */
    public static List<Label> of(UUID value, Label sealed, Facts facts, LocalDate day) {
        return entryOf(value, facts)
                .map(each -> standing(each, facts, day))
                .orElse(List.of(sealed));
    }

    /** What a 再区分 made of a value; empty while it stands as it was sealed. */
    public static Optional<Relabelled> entryOf(UUID value, Facts facts) {
        return facts.value(RelabelledRegister.RELABELLED, value.toString());
    }

    private static List<Label> standing(Relabelled now, Facts facts, LocalDate day) {
        Label kept = now.kept();
        if (kept == null) {
            return List.of(now.to());
        }
        return restsOnWhatHolds(now.to(), facts, day) ? List.of(now.to(), kept) : List.of(kept);
    }

    private static boolean restsOnWhatHolds(Label label, Facts facts, LocalDate day) {
        return label.basis() != LegalBasis.CONSENT
                || label.consents().stream().allMatch(id -> holds(id, facts, day));
    }

    private static boolean holds(ConsentId consent, Facts facts, LocalDate day) {
        return facts.value(ConsentRegister.CONSENT, consent.toString())
                .filter(known -> known.holdsOn(day, facts))
                .isPresent();
    }
}
