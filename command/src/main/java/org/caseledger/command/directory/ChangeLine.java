package org.caseledger.command.directory;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One line of prepared changes; which fields it needs depends on its kind.
 *
 * @param staffId who joins (a new id, or the one of a person who was here before), moves or leaves
 * @param agencyId where somebody joins or moves to, or the agency that changes
 * @param name of a person who joins
 * @param title of a post, or the name of an agency
 * @param until the last day of a contract, or of a term in a post
 */
public record ChangeLine(
        ChangeKind kind,
        @Nullable StaffId staffId,
        @Nullable AgencyId agencyId,
        @Nullable PostId postId,
        @Nullable ContractId contractId,
        @Nullable Words name,
        @Nullable String title,
        @Nullable Capacity capacity,
        @Nullable AgencyKind agencyKind,
        @Nullable Standing standing,
        @Nullable Field field,
        @Nullable List<AgencyId> into,
        @Nullable LocalDate until) {

    /** The field that this kind of line needs and that is not filled in; null when complete. */
    @Nullable String missing() {
        return switch (kind) {
            case STAFF_JOINS ->
                    first(
                            "staffId",
                            staffId,
                            "agencyId",
                            agencyId,
                            "name",
                            name,
                            "title",
                            title,
                            "capacity",
                            capacity);
            case STAFF_MOVES ->
                    first(
                            "staffId",
                            staffId,
                            "agencyId",
                            agencyId,
                            "title",
                            title,
                            "capacity",
                            capacity);
            case STAFF_LEAVES -> first("staffId", staffId);
            case POST_ESTABLISHED -> first("postId", postId, "agencyId", agencyId, "title", title);
            case POST_FILLED -> first("postId", postId, "staffId", staffId);
            case POST_VACATED -> first("postId", postId);
            case AGENCY_OPENS ->
                    first(
                            "agencyId",
                            agencyId,
                            "title",
                            title,
                            "agencyKind",
                            agencyKind,
                            "standing",
                            standing,
                            "field",
                            field);
            case AGENCY_RENAMED -> first("agencyId", agencyId, "title", title);
            case AGENCY_CLOSES -> first("agencyId", agencyId);
            case AGENCY_SPLITS -> first("agencyId", agencyId, "into", into);
            case AGENCY_MERGES -> first("agencyId", agencyId, "into", firstOfInto());
            case CONTRACT_BEGINS ->
                    first("contractId", contractId, "agencyId", agencyId, "until", until);
            case CONTRACT_ENDS -> first("contractId", contractId);
        };
    }

    private @Nullable AgencyId firstOfInto() {
        return into == null || into.isEmpty() ? null : into.getFirst();
    }

    private static @Nullable String first(@Nullable Object... namesAndValues) {
        for (int place = 0; place < namesAndValues.length; place += 2) {
            if (namesAndValues[place + 1] == null) {
                return String.valueOf(namesAndValues[place]);
            }
        }
        return null;
    }

    /** The act that the line stands for. Only for a line that is complete. */
    DirectoryCommand asAct(MunicipalityCode town, LocalDate day) {
        return switch (kind) {
            case STAFF_JOINS ->
                    new RegisterStaff(
                            town,
                            is(staffId),
                            is(agencyId),
                            is(name),
                            is(title),
                            is(capacity),
                            day);
            case STAFF_MOVES ->
                    new TransferStaff(
                            town, is(staffId), is(agencyId), is(title), is(capacity), day);
            case STAFF_LEAVES -> new RecordStaffLeft(town, is(staffId), day);
            case POST_ESTABLISHED ->
                    new EstablishPost(town, is(postId), is(agencyId), is(title), day);
            case POST_FILLED -> new FillPost(town, is(postId), is(staffId), day, until);
            case POST_VACATED -> new VacatePost(town, is(postId), day.minusDays(1));
            case AGENCY_OPENS ->
                    new RegisterAgency(
                            town,
                            is(agencyId),
                            is(title),
                            is(agencyKind),
                            is(standing),
                            is(field),
                            day);
            case AGENCY_RENAMED -> new RenameAgency(town, is(agencyId), is(title), day);
            case AGENCY_CLOSES -> new CloseAgency(town, is(agencyId), day);
            case AGENCY_SPLITS -> new SplitAgency(town, is(agencyId), is(into), day);
            case AGENCY_MERGES -> new MergeAgency(town, is(agencyId), is(firstOfInto()), day);
            case CONTRACT_BEGINS ->
                    new AgreeContract(town, is(contractId), is(agencyId), day, is(until));
            case CONTRACT_ENDS -> new EndContract(town, is(contractId), day.minusDays(1));
        };
    }

    /** What the line is about, as the prepared changes remember it. */
    UUID subject() {
        return switch (kind) {
            case STAFF_JOINS, STAFF_MOVES, STAFF_LEAVES -> is(staffId).value();
            case POST_ESTABLISHED, POST_FILLED, POST_VACATED -> is(postId).value();
            case AGENCY_OPENS, AGENCY_RENAMED, AGENCY_CLOSES, AGENCY_SPLITS, AGENCY_MERGES ->
                    is(agencyId).value();
            case CONTRACT_BEGINS, CONTRACT_ENDS -> is(contractId).value();
        };
    }

    private static <T> T is(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
