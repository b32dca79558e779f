package org.caseledger.query.corrections;

import static org.caseledger.query.corrections.Family.REASON;
import static org.caseledger.query.corrections.TownLedger.TODAY;

import org.caseledger.command.axon.Recorded;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A file in which names are told, corrected and read by chance, beside what plainly follows: which
 * name stood when, and who read which entry how often.
 */
final class CorrectedFile {

    /** One entry: its name by the position from which it stood, and the looks of each reader. */
    record Entry(UUID id, NavigableMap<Long, String> names, Map<String, Long> looks) {}

    final FileId file = new FileId(UUID.randomUUID());
    final List<Entry> entries = new ArrayList<>();
    private final HouseholdId household = new HouseholdId(UUID.randomUUID());
    private final TownLedger town;
    private final Map<String, SignedIn> readers;
    private final Random random;

    /**
     * @param readers officers by the name they are listed under
     */
    CorrectedFile(TownLedger town, Map<String, SignedIn> readers, Random random) {
        this.town = town;
        this.readers = readers;
        this.random = random;
        town.by(
                town.worker,
                new ReceiveConsultation(
                        new ConsultationId(UUID.randomUUID()),
                        file,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(new PersonId(UUID.randomUUID())),
                        new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING),
                        new Words("家賃が払えない"),
                        Occurred.onDay(TODAY),
                        null));
        town.record(new RegisterHousehold(household, file));
        told();
    }

    void happens() {
        switch (random.nextInt(5)) {
            case 0 -> told();
            case 1, 2 -> corrected(any());
            default -> read();
        }
    }

    private Entry any() {
        return entries.get(random.nextInt(entries.size()));
    }

    private Words name() {
        return new Words("架空 " + Long.toString(random.nextLong() >>> 1, 36));
    }

    private void told() {
        Words name = name();
        Recorded told =
                town.record(
                        new AddMember(
                                household,
                                new PersonId(UUID.randomUUID()),
                                name,
                                null,
                                null,
                                Relation.CHILD,
                                false,
                                TODAY));
        NavigableMap<Long, String> names = new TreeMap<>();
        names.put(told.municipalityPosition(), name.value());
        entries.add(new Entry(Family.event(told), names, new HashMap<>()));
    }

    private void corrected(Entry entry) {
        Words name = name();
        Recorded corrected =
                town.record(
                        new CorrectEntry(
                                household.value(), entry.id(), "name", name, null, REASON, null));
        entry.names().put(corrected.municipalityPosition(), name.value());
    }

    /** Somebody opens one entry or all of them. */
    private void read() {
        String who = List.copyOf(readers.keySet()).get(random.nextInt(readers.size()));
        List<Entry> some = random.nextBoolean() ? entries : List.of(any());
        namesAt(Objects.requireNonNull(readers.get(who)), Long.MAX_VALUE, some);
        some.forEach(entry -> entry.looks().merge(who, 1L, Long::sum));
    }

    /** What a reader is shown of entries as they stood at a position. */
    Map<UUID, String> namesAt(SignedIn who, long position, List<Entry> asked) {
        List<UUID> ids = asked.stream().map(Entry::id).toList();
        return town.readGate.look(
                who,
                OutputPath.FILE_API,
                ReadingPurpose.CASE_WORK,
                look -> {
                    look.requireFile(file);
                    Map<UUID, String> names = new HashMap<>();
                    for (LedgerLine line : standing(look, position)) {
                        if (line.event() instanceof MemberAdded added
                                && ids.contains(line.eventId())
                                && look.open(added.name(), Words.class)
                                        instanceof Known<Words> known) {
                            names.put(line.eventId(), known.value().value());
                        }
                    }
                    return names;
                });
    }

    private List<LedgerLine> standing(Look look, long position) {
        return town.history.standingOf(look.sql(), file, Math.min(position, look.position()));
    }
}
