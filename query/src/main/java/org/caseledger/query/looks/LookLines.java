package org.caseledger.query.looks;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.query.gate.Decided;
import org.caseledger.query.gate.LookRecord;
import org.caseledger.query.gate.RecordedLook;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Phrases;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts looks into lines, each as far as the veil lets it be told. */
final class LookLines {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Veil veil;
    private final Phrases say;

    LookLines(Veil veil, Phrases say) {
        this.veil = veil;
        this.say = say;
    }

    /** The look as far as it was about these labels or about the person. */
    Optional<LooksShown.Line> ofPerson(RecordedLook seen, Set<UUID> labels, PersonId person) {
        List<Decided> told =
                seen.look().decisions().stream()
                        .filter(each -> labels.contains(each.label()))
                        .filter(veil::tells)
                        .toList();
        return told.isEmpty() && !seen.look().persons().contains(person)
                ? Optional.empty()
                : Optional.of(line(seen, told));
    }

    /** The look at a file by its labels; nothing when all it was about is hidden. */
    Optional<LooksShown.Line> ofFile(RecordedLook seen, Set<UUID> labels) {
        List<Decided> decided =
                seen.look().decisions().stream()
                        .filter(each -> labels.contains(each.label()))
                        .toList();
        List<Decided> told = decided.stream().filter(veil::tells).toList();
        return told.isEmpty() && !decided.isEmpty()
                ? Optional.empty()
                : Optional.of(line(seen, told));
    }

    private LooksShown.Line line(RecordedLook seen, List<Decided> told) {
        LookRecord look = seen.look();
        return new LooksShown.Line(
                MINUTE.format(seen.inTown()),
                say.staff(look.staff()),
                organisation(look.organisation()),
                look.capacity() == null ? "在籍していない者" : CaseTerms.of(look.capacity()),
                LookWords.of(look.purpose()),
                LookWords.of(look.path()),
                told.stream().map(each -> LookWords.of(each.ruling())).distinct().sorted().toList(),
                answer(look, told));
    }

    private String organisation(@Nullable AgencyId organisation) {
        return organisation == null ? "(所属なし)" : say.agency(organisation);
    }

    private static String answer(LookRecord look, List<Decided> told) {
        if (look.denied()) {
            return "見ることはできなかった";
        }
        long shown = told.stream().filter(each -> each.ruling().permits()).count();
        if (told.isEmpty()) {
            return "内容の表示はない";
        }
        return shown == told.size() ? "見た" : shown == 0 ? "内容は伏せられた" : "一部を見た";
    }
}
