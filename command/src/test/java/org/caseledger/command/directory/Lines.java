package org.caseledger.command.directory;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.ChangeKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Writes a line of prepared changes by the fields that a test cares about. */
final class Lines {

    private final ChangeKind kind;
    private @Nullable StaffId staff;
    private @Nullable AgencyId agency;
    private @Nullable PostId post;
    private @Nullable ContractId contract;
    private @Nullable AgencyId into;
    private String title = "担当";

    private Lines(ChangeKind kind) {
        this.kind = kind;
    }

    static Lines of(ChangeKind kind) {
        return new Lines(kind);
    }

    Lines staff(StaffId id) {
        staff = id;
        return this;
    }

    Lines at(AgencyId id) {
        agency = id;
        return this;
    }

    Lines post(PostId id) {
        post = id;
        return this;
    }

    Lines contract(ContractId id) {
        contract = id;
        return this;
    }

    Lines into(AgencyId id) {
        into = id;
        return this;
    }

    Lines title(String words) {
        title = words;
        return this;
    }

    ChangeLine line() {
        return new ChangeLine(
                kind,
                staff,
                agency,
                post,
                contract,
                new Words("職員"),
                title,
                Capacity.AGENCY_WORKER,
                AgencyKind.OTHER,
                Standing.MUNICIPAL,
                Field.GENERAL,
                into == null ? null : List.of(into),
                kind == ChangeKind.CONTRACT_BEGINS ? Office.APRIL.plusYears(1) : null);
    }
}
