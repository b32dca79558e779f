package org.caseledger.query.sentences;

import org.caseledger.events.directory.*;
import org.caseledger.events.directory.SignInEvent;
import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;

/** Agencies, areas, staff, agreements and prepared changes as sentences. */
final class DirectorySentences {

    private DirectorySentences() {}

    static String of(DirectoryEvent act, Phrases say) {
        return switch (act) {
            case OfficeEvent event -> of(event, say);
            case AreaEvent event -> of(event, say);
            case WorkforceEvent event -> of(event, say);
            case SharingAgreementEvent event -> of(event, say);
            case PreparedChangesEvent event -> of(event);
            case SignInEvent event -> SignInSentences.of(event, say);
        };
    }

    private static String of(OfficeEvent act, Phrases say) {
        return switch (act) {
            case MunicipalityRegistered event -> event.name() + "の台帳を開いた。";
            case AgencyKindAdded event -> "機関の種別「" + event.name() + "」を加えた。";
            case FieldAdded event -> "分野「" + event.name() + "」を加えた。";
            case AgencyRegistered event -> "機関「" + event.name() + "」を登録した。";
            case AgencyRenamed event -> from(event.from()) + "機関の名称を「" + event.name() + "」に改めた。";
            case AgencyClosed event ->
                    say.agency(event.agencyId()) + "を" + from(event.from()) + "廃止した。";
            case AgencySplit event ->
                    say.agency(event.agencyId())
                            + "を"
                            + from(event.from())
                            + agencies(event.into(), say)
                            + "に分けた。";
            case AgencyMerged event ->
                    say.agency(event.agencyId())
                            + "を"
                            + from(event.from())
                            + say.agency(event.into())
                            + "に統合した。";
            case ContractAgreed event ->
                    say.agency(event.agencyId()) + "と" + Terms.day(event.until()) + "までの委託契約を結んだ。";
            case ContractEnded event ->
                    say.agency(event.agencyId())
                            + "との委託契約を"
                            + Terms.day(event.lastDay())
                            + "限りとした。";
        };
    }

    private static String of(AreaEvent act, Phrases say) {
        return switch (act) {
            case AreaDrawn event -> from(event.from()) + "圏域「" + event.name() + "」を設けた。";
            case AreaGivenUp event -> "圏域を" + Terms.day(event.lastDay()) + "限りとした。";
            case AreaAssigned event ->
                    say.agency(event.agencyId())
                            + (event.staffId() == null ? "" : "の" + say.staff(event.staffId()))
                            + "が"
                            + term(event.from(), event.until())
                            + "圏域を担当することになった。";
            case AreaAssignmentEnded event -> "圏域の担当を" + Terms.day(event.lastDay()) + "限りとした。";
        };
    }

    private static String of(WorkforceEvent act, Phrases say) {
        return switch (act) {
            case StaffRegistered event ->
                    say.agency(event.agencyId()) + "の職員" + say.words(event.name()) + "を登録した。";
            case StaffTransferred event ->
                    say.staff(event.staffId())
                            + "が"
                            + from(event.from())
                            + say.agency(event.agencyId())
                            + "の"
                            + event.post()
                            + "に異動した。";
            case StaffLeft event -> say.staff(event.staffId()) + "が職を離れた(守秘義務は続く)。";
            case PostEstablished event ->
                    say.agency(event.agencyId())
                            + "に"
                            + from(event.from())
                            + event.title()
                            + "の職を置いた。";
            case PostAbolished event -> "職を" + Terms.day(event.lastDay()) + "限りとした。";
            case PostFilled event ->
                    say.staff(event.staffId()) + "が" + term(event.from(), event.until()) + "職に就いた。";
            case PostVacated event ->
                    say.staff(event.staffId()) + "が" + Terms.day(event.lastDay()) + "限りで職を離れた。";
        };
    }

    private static String of(SharingAgreementEvent act, Phrases say) {
        return switch (act) {
            case SharingAgreementConcluded event ->
                    agencies(event.parties(), say)
                            + "が情報共有協定「"
                            + event.title()
                            + "」を"
                            + Terms.day(event.until())
                            + "まで結んだ。";
            case SharingAgreementEnded event -> "情報共有協定を" + Terms.day(event.lastDay()) + "限りとした。";
        };
    }

    private static String of(PreparedChangesEvent act) {
        return switch (act) {
            case StaffChangesPrepared event ->
                    Terms.day(event.effectiveOn()) + "付けの異動等" + event.changes().size() + "件を準備した。";
            case StaffChangesWithdrawn event -> Terms.day(event.effectiveOn()) + "付けの異動等の準備を取り下げた。";
        };
    }

    private static String agencies(Collection<AgencyId> agencies, Phrases say) {
        return String.join("、", agencies.stream().map(say::agency).sorted().toList());
    }

    private static String from(LocalDate day) {
        return Terms.day(day) + "から";
    }

    private static String term(LocalDate from, @Nullable LocalDate until) {
        return until == null ? from(from) : from(from) + Terms.day(until) + "まで";
    }
}
