package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.register.AttendanceRegister;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.HandOverRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One request of one reader within one snapshot: what it may know of, and what it opened. */
public final class Look {

    private final Reader reader;
    private final JdbcClient sql;
    private final Facts facts;
    private final Opening opening;
    private final long position;
    private final Set<FileId> files = new LinkedHashSet<>();
    private final Set<PersonId> persons = new LinkedHashSet<>();

    Look(Reader reader, JdbcClient sql, Facts facts, Opening opening, long position) {
        this.reader = reader;
        this.sql = sql;
        this.facts = facts;
        this.opening = opening;
        this.position = position;
    }

    public Reader reader() {
        return reader;
    }

    public Actor actor() {
        return reader.actor();
    }

    public JdbcClient sql() {
        return sql;
    }

    public Facts facts() {
        return facts;
    }

    /** The last position of the ledger in the snapshot that this look reads. */
    public long position() {
        return position;
    }

    /** Goes on only when the reader may know that the file exists. */
    public void requireFile(FileId file) {
        files.add(file);
        if (actor().capacity() != Capacity.REVIEWER
                && !FileCircle.includes(actor(), file, facts, reader.today())
                && !isOpenInEmergency(file)) {
            throw new NotFound();
        }
        boolean exists =
                sql.sql("select exists (select from ledger.event where file_id = ?)")
                        .param(file.value())
                        .query(Boolean.class)
                        .single();
        if (!exists) {
            throw new NotFound();
        }
    }

    /** Notes that this file is part of the answer. */
    public void shows(FileId file) {
        files.add(file);
    }

    /** Notes that the question is about this person. */
    public void isAbout(PersonId person) {
        persons.add(person);
    }

    /** The files the reader may know of; null stands for all of the municipality. */
    public @Nullable Set<UUID> visibleFiles() {
        if (actor().isMunicipalOfficer() || actor().capacity() == Capacity.REVIEWER) {
            return null;
        }
        Set<UUID> visible = new LinkedHashSet<>();
        facts.values(CircleRegister.CIRCLE, Lookups.agency(actor().organisation())).stream()
                .filter(CircleRegister.InOn::now)
                .forEach(in -> visible.add(in.fileId().value()));
        facts.values(HandOverRegister.HAND_OVER, Lookups.agency(actor().organisation())).stream()
                .filter(HandOverRegister.HandedOver::awaitsAnswer)
                .forEach(sent -> visible.add(sent.fileId().value()));
        facts.values(AttendanceRegister.ATTENDANCE, Lookups.staff(actor().staff())).stream()
                .filter(named -> named.stands(facts, reader.today()))
                .filter(named -> ItemRegister.isDealtWith(named.itemId(), facts))
                .forEach(named -> visible.add(named.fileId().value()));
        return visible;
    }

    /** Whether the reader sees all acts of the file, not only those of items they were named for. */
    public boolean seesWholeFile(FileId file) {
        return FileCircle.isToldOfAll(actor(), file, facts, reader.today())
                || isOpenInEmergency(file);
    }

    /** Whether the reader has this file open in an emergency at this moment. */
    public boolean isOpenInEmergency(FileId file) {
        return opening.relations().isInEmergency(file);
    }

    /** The moment that the look is judged at. */
    public Instant moment() {
        return opening.relations().at();
    }

    public boolean isNamedFor(ItemId item) {
        return opening.relations().namedFor(item);
    }

    /** Says that the values in these records may be opened, so that they are prepared together. */
    public void expects(Collection<?> records) {
        opening.expect(SealedParts.of(records));
    }

    /** Opens a value for this reader, or says why not. */
    public <T> Labelled<T> open(Labelled<T> value, Class<T> type) {
        return opening.open(value, type);
    }

    /** Whether the reader may open what stands under this label; noted like an opening. */
    public boolean permits(Label label) {
        return opening.permits(label);
    }

    /** Whether the reader may open this value; noted like an opening. */
    public boolean permits(Labelled<?> value) {
        return opening.permits(value);
    }

    /** The labels that decide about a value now. */
    public List<Label> labelsOf(Sealed<?> value) {
        return opening.standing(value);
    }

    /**
     * Whether two names begin with the same surname. Neither is shown: the review of looks alone may
     * ask, about readers who looked where they had no part.
     */
    public boolean haveSameSurname(Labelled<Words> one, Labelled<Words> other) {
        return OutputPath.LOOK_REVIEW_API.isOpenTo(actor().capacity(), facts, reader.today())
                && Surnames.areAlike(opening.compared(one), opening.compared(other));
    }

    Set<FileId> files() {
        return files;
    }

    Set<PersonId> persons() {
        return persons;
    }

    Opening opening() {
        return opening;
    }
}
