package org.caseledger.command.correction;

import static org.caseledger.command.correction.CorrectionRefusal.ENTRY_ALREADY_TAKEN_BACK;
import static org.caseledger.command.correction.CorrectionRefusal.ENTRY_UNKNOWN;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_BY_OFFICERS;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_BY_THOSE_WHO_READ_IT;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CHANGES_NOTHING;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_NAMES_NO_VALUE;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_OF_NO_FILE;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_SECOND_FACTOR;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.SecondFactor;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.LabelWanted;
import org.caseledger.events.correction.RelabelledValue;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.StrictestLabel;
import org.caseledger.events.register.ItemCircle;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One value of an entry whose label is to be another: the value as it was recorded, and what
 * corrections have put in its place. Only officers who read all of it judge what becomes of it.
 */
record RelabelledEntry(List<StandingValue> values, Circumstances now) {

    /** Why the actor has no say in the label of this value; empty when nothing stands against it. */
    static Optional<Refusal> refusal(
            UUID entry, String component, Entries entries, Circumstances now) {
        Optional<RecordedEvent> found = entries.find(entry);
        if (found.isEmpty()) {
            return Optional.of(ENTRY_UNKNOWN);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return Optional.of(RELABELLING_BY_OFFICERS);
        }
        if (entries.isTakenBack(entry)) {
            return Optional.of(ENTRY_ALREADY_TAKEN_BACK);
        }
        var labelled = of(entry, component, entries, now);
        if (found.get().event() instanceof Correction || labelled.values.isEmpty()) {
            return Optional.of(RELABELLING_NAMES_NO_VALUE);
        }
        if (labelled.values.stream().anyMatch(each -> each.sealed().file() == null)) {
            return Optional.of(RELABELLING_OF_NO_FILE);
        }
        return labelled.isReadBy(now.actor())
                ? Optional.empty()
                : Optional.of(RELABELLING_BY_THOSE_WHO_READ_IT);
    }

    static RelabelledEntry of(UUID entry, String component, Entries entries, Circumstances now) {
        return new RelabelledEntry(
                entries.sealedAt(entry, component).stream()
                        .map(each -> StandingValue.of(each, entries, now))
                        .toList(),
                now);
    }

    /** What was told in an agenda item is judged by those who read it there. */
    private boolean isReadBy(Actor actor) {
        var circle = new ItemCircle(actor, now.facts(), now.today());
        return values.stream()
                .map(StandingValue::from)
                .map(Label::item)
                .filter(Objects::nonNull)
                .allMatch(circle::includes);
    }

    /** Whether somebody else could be the second of the two. */
    boolean isReadByAnotherOfficer() {
        return now.facts().findAll(StaffRegister.STAFF, "all").stream()
                .filter(each -> !each.key().equals(now.actor().staff().toString()))
                .flatMap(each ->
                        each.value().on(now.today()).stream()
                                .filter(post -> post.capacity() == Capacity.MUNICIPAL_OFFICER)
                                .map(post ->
                                        new Actor(
                                                now.actor().municipality(),
                                                StaffId.of(each.key()),
                                                post.agencyId(),
                                                post.capacity())))
                .anyMatch(this::isReadBy);
    }

    /** Why the value does not get that label; empty when it does. */
    Optional<Refusal> refusal(LabelWanted wanted) {
        for (StandingValue value : values) {
            Optional<Refusal> no = LabelChange.of(value, wanted, now).refusal();
            if (no.isPresent()) {
                return no;
            }
        }
        boolean changes =
                values.stream().anyMatch(each -> !each.under(wanted, now).to().equals(each.from()));
        if (!changes) {
            return Optional.of(RELABELLING_CHANGES_NOTHING);
        }
        return isMostProtected(wanted) && !SecondFactor.isRecent(now)
                ? Optional.of(RELABELLING_SECOND_FACTOR)
                : Optional.empty();
    }

    /** Before or after, the value is of a class that opens with a second factor only. */
    private boolean isMostProtected(LabelWanted wanted) {
        return Stream.concat(
                        Stream.of(wanted.sensitivity()),
                        values.stream().map(each -> each.from().sensitivity()))
                .anyMatch(each -> each.compareTo(Sensitivity.S3) >= 0);
    }

    List<RelabelledValue> under(LabelWanted wanted) {
        return values.stream().map(each -> each.under(wanted, now)).toList();
    }

    FileId file() {
        return Objects.requireNonNull(values.getFirst().sealed().file());
    }

    /** The reason may repeat what the value says, before it is closer and after it is opened. */
    Labelled<Words> reason(Words reason, LabelWanted wanted) {
        List<Label> all =
                values.stream()
                        .flatMap(each ->
                                Stream.of(each.sealed(), each.from(), each.under(wanted, now).to()))
                        .toList();
        return new Known<>(StrictestLabel.of(all), reason);
    }
}
