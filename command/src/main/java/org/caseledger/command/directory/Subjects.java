package org.caseledger.command.directory;

import org.caseledger.events.directory.AccountClosed;
import org.caseledger.events.directory.AccountOpened;
import org.caseledger.events.directory.AgencyClosed;
import org.caseledger.events.directory.AgencyKindAdded;
import org.caseledger.events.directory.AgencyMerged;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.AgencyRenamed;
import org.caseledger.events.directory.AgencySplit;
import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaEvent;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.ContractEnded;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.FieldAdded;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.OfficeEvent;
import org.caseledger.events.directory.PostAbolished;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.directory.PostFilled;
import org.caseledger.events.directory.PostVacated;
import org.caseledger.events.directory.PreparedChangesEvent;
import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.SharingAgreementEvent;
import org.caseledger.events.directory.SignInEvent;
import org.caseledger.events.directory.SignInReset;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.StaffTransferred;
import org.caseledger.events.directory.WorkforceEvent;
import org.caseledger.events.value.AgencyId;

import java.util.Set;
import java.util.UUID;

/** Whom or what a fact of the directory is about, and which agencies it names. */
final class Subjects {

    private Subjects() {}

    static Set<UUID> of(DirectoryEvent event) {
        return switch (event) {
            case OfficeEvent office -> of(office);
            case WorkforceEvent workforce -> of(workforce);
            case SignInEvent signIn -> of(signIn);
            case AreaEvent _, SharingAgreementEvent _, PreparedChangesEvent _ -> Set.of();
        };
    }

    private static Set<UUID> of(OfficeEvent event) {
        return switch (event) {
            case AgencyRenamed renamed -> Set.of(renamed.agencyId().value());
            case AgencyClosed closed -> Set.of(closed.agencyId().value());
            case AgencySplit split -> Set.of(split.agencyId().value());
            case AgencyMerged merged -> Set.of(merged.agencyId().value());
            case ContractEnded ended -> Set.of(ended.contractId().value());
            case MunicipalityRegistered _,
                    AgencyKindAdded _,
                    FieldAdded _,
                    AgencyRegistered _,
                    ContractAgreed _ ->
                    Set.of();
        };
    }

    private static Set<UUID> of(WorkforceEvent event) {
        return switch (event) {
            case StaffRegistered registered -> Set.of(registered.staffId().value());
            case StaffTransferred moved -> Set.of(moved.staffId().value());
            case StaffLeft left -> Set.of(left.staffId().value());
            case PostEstablished post -> Set.of(post.postId().value());
            case PostAbolished post -> Set.of(post.postId().value());
            case PostFilled post -> Set.of(post.postId().value(), post.staffId().value());
            case PostVacated post -> Set.of(post.postId().value(), post.staffId().value());
        };
    }

    private static Set<UUID> of(SignInEvent event) {
        return switch (event) {
            case SecrecyPledged pledged -> Set.of(pledged.staffId().value());
            case AccountOpened opened -> Set.of(opened.staffId().value());
            case AccountClosed closed -> Set.of(closed.staffId().value());
            case SignInReset reset -> Set.of(reset.staffId().value());
        };
    }

    static Set<UUID> agenciesOf(DirectoryEvent event) {
        return switch (event) {
            case StaffRegistered registered -> Set.of(registered.agencyId().value());
            case StaffTransferred moved -> Set.of(moved.agencyId().value());
            case PostEstablished post -> Set.of(post.agencyId().value());
            case ContractAgreed agreed -> Set.of(agreed.agencyId().value());
            case AreaAssigned assigned -> Set.of(assigned.agencyId().value());
            case AgencyMerged merged -> Set.of(merged.into().value());
            case AgencySplit split ->
                    split.into().stream()
                            .map(AgencyId::value)
                            .collect(java.util.stream.Collectors.toSet());
            case SharingAgreementConcluded concluded ->
                    concluded.parties().stream()
                            .map(AgencyId::value)
                            .collect(java.util.stream.Collectors.toSet());
            default -> Set.of();
        };
    }
}
