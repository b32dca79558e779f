package org.caseledger.query.organisations;

import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Reads the directory and the work that waits for a successor, through the gate. */
@Component
public class OrganisationsReading {

    private static final int LONGEST_WARNING = 3_650;
    private static final String NOTES = "note-kept";

    private final ReadGate gate;
    private final LedgerHistory history;

    public OrganisationsReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /**
     * @param within warnings reach so many days ahead; as the profile of today says, when not asked
     */
    public Organisations organisations(SignedIn reader, OutputPath path, @Nullable Integer within) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look -> all(look, within == null ? usual(look) : within));
    }

    private static int usual(Look look) {
        return ProfileRegister.on(look.facts(), look.reader().today())
                .days(ProfileSetting.EXPIRY_WARNING_DAYS);
    }

    /** Whom acts can name: staff, agencies and conference bodies with their ids. */
    public Contacts contacts(SignedIn reader) {
        return gate.look(reader, OutputPath.CONTACTS_API, ReadingPurpose.CASE_WORK, this::contacts);
    }

    private Contacts contacts(Look look) {
        List<LedgerLine> lines = directory(look);
        return new ContactsOnADay(
                        new DirectoryBook(lines),
                        look.facts(),
                        new OpenedPhrases(look, lines),
                        look.reader().today())
                .seenBy(look.actor(), look.position());
    }

    private Organisations all(Look look, int within) {
        List<LedgerLine> lines = directory(look);
        return new OrganisationsOnADay(
                        new DirectoryBook(lines),
                        look.facts(),
                        new OpenedPhrases(look, lines),
                        look.reader().today(),
                        Math.clamp(within, 0, LONGEST_WARNING))
                .at(look.position());
    }

    public Successions successions(SignedIn reader, OutputPath path) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look ->
                        new SuccessionLines(look, new OpenedPhrases(look, directory(look)))
                                .shown(history));
    }

    /** What the town has to choose from, for the forms of acts. */
    public TownNames names(SignedIn reader, OutputPath path) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look -> {
                    List<LedgerLine> lines = directory(look);
                    return new NamesOnADay(
                                    new DirectoryBook(lines),
                                    look.facts(),
                                    new OpenedPhrases(look, lines),
                                    look.reader().today())
                            .with(notes(look));
                });
    }

    /** The notes kept apart that the reader is named for. */
    private List<TownNames.Named> notes(Look look) {
        return history.ofType(look.sql(), NOTES, look.position()).stream()
                .flatMap(line ->
                        line.event() instanceof NoteSealed note && isReader(look, note)
                                ? Stream.of(named(line, note))
                                : Stream.empty())
                .toList();
    }

    private static boolean isReader(Look look, NoteSealed note) {
        return look.facts()
                .value(NoteRegister.NOTE, note.noteId().toString())
                .filter(kept -> kept.readers().contains(look.actor().staff()))
                .isPresent();
    }

    private static TownNames.Named named(LedgerLine line, NoteSealed note) {
        String words = "第" + line.position() + "号 " + Terms.day(line.recordedOn()) + "に保管";
        return new TownNames.Named(note.noteId().toString(), words);
    }

    private List<LedgerLine> directory(Look look) {
        return history.ofStreams(
                look.sql(),
                List.of(StreamIds.directory(look.actor().municipality())),
                look.position());
    }
}
