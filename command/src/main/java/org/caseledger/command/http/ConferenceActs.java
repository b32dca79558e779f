package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.ApproveMinutes;
import org.caseledger.command.conference.ArrangeSitting;
import org.caseledger.command.conference.AskForInformation;
import org.caseledger.command.conference.CancelSitting;
import org.caseledger.command.conference.CloseSitting;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.CorrectMinutes;
import org.caseledger.command.conference.DissolveConferenceBody;
import org.caseledger.command.conference.DistributeMaterial;
import org.caseledger.command.conference.DraftMinutes;
import org.caseledger.command.conference.EndMembership;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.ExplainConsentNotSought;
import org.caseledger.command.conference.ExtendMembership;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.conference.InviteNonMember;
import org.caseledger.command.conference.NoteResourceGap;
import org.caseledger.command.conference.OrderAgenda;
import org.caseledger.command.conference.PostponeSitting;
import org.caseledger.command.conference.PrepareMaterial;
import org.caseledger.command.conference.ProposeApproachRole;
import org.caseledger.command.conference.ReceiveWrittenOpinion;
import org.caseledger.command.conference.RecordAbsenceFromItem;
import org.caseledger.command.conference.RecordAgendaItemAsItHappened;
import org.caseledger.command.conference.RecordAttendance;
import org.caseledger.command.conference.RecordAttendanceAsItHappened;
import org.caseledger.command.conference.RecordDecisionAsItHappened;
import org.caseledger.command.conference.RecordItemResult;
import org.caseledger.command.conference.RecordSittingAsItHappened;
import org.caseledger.command.conference.RecoverMaterial;
import org.caseledger.command.conference.RenameConferenceBody;
import org.caseledger.command.conference.ReviseBodyRules;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.conference.SetNextDate;
import org.caseledger.command.conference.ShareInformationInItem;
import org.caseledger.command.conference.TakeDecision;
import org.caseledger.command.conference.WithdrawAgendaItem;

import java.util.List;
import java.util.stream.Stream;

/** The acts on conference bodies and their sittings. */
public final class ConferenceActs {

    private static final List<Act> BODIES =
            List.of(
                    adds("/bodies", EstablishConferenceBody.class, "会議体の設置"),
                    adds("/bodies/{bodyId}/renamings", RenameConferenceBody.class, "会議体の改称"),
                    decides("/bodies/{bodyId}/rule-revisions", ReviseBodyRules.class, "会議体の要綱の改正"),
                    decides(
                            "/bodies/{bodyId}/dissolutions",
                            DissolveConferenceBody.class,
                            "会議体の廃止"),
                    adds("/bodies/{bodyId}/memberships", GrantMembership.class, "構成員の委嘱"),
                    adds(
                            "/bodies/{bodyId}/membership-extensions",
                            ExtendMembership.class,
                            "構成員の任期の延長"),
                    adds("/bodies/{bodyId}/membership-ends", EndMembership.class, "構成員の退任"),
                    adds(
                            "/bodies/{bodyId}/secrecy-acknowledgements",
                            AcknowledgeSecrecyNotice.class,
                            "守秘義務確認書"));

    private static final List<Act> SITTINGS =
            List.of(
                    adds("/sittings", ConveneConference.class, "会議の招集"),
                    adds("/sittings/{sittingId}/arrangements", ArrangeSitting.class, "会議の開催方法の決定"),
                    decides("/sittings/{sittingId}/postponements", PostponeSitting.class, "会議の延期"),
                    decides("/sittings/{sittingId}/cancellations", CancelSitting.class, "会議の中止"),
                    decides("/sittings/{sittingId}/agenda-orders", OrderAgenda.class, "議題の順序の決定"),
                    decides("/sittings/{sittingId}/closures", CloseSitting.class, "会議の終了"),
                    decides(
                            "/sittings/{sittingId}/minutes-approvals",
                            ApproveMinutes.class,
                            "会議録の承認"),
                    adds(
                            "/sittings-as-it-happened",
                            RecordSittingAsItHappened.class,
                            "開催した会議の事後記録"),
                    adds(
                            "/sittings/{sittingId}/items-as-it-happened",
                            RecordAgendaItemAsItHappened.class,
                            "検討した事案の事後記録"));

    private static final List<Act> ITEMS =
            List.of(
                    adds("/sittings/{sittingId}/items", SetAgendaItem.class, "検討事案の設定"),
                    decides(
                            "/sittings/{sittingId}/items/{itemId}/withdrawals",
                            WithdrawAgendaItem.class,
                            "検討事案の取下げ"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/consent-not-sought-notes",
                            ExplainConsentNotSought.class,
                            "同意を求めない理由の記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/attendees",
                            SelectAttendee.class,
                            "出席者の指名"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/invitations",
                            InviteNonMember.class,
                            "構成員以外の出席依頼"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/attendances",
                            RecordAttendance.class,
                            "出席の記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/absences",
                            RecordAbsenceFromItem.class,
                            "欠席の記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/written-opinions",
                            ReceiveWrittenOpinion.class,
                            "書面意見の受領"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/materials",
                            PrepareMaterial.class,
                            "資料の作成"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/material-copies",
                            DistributeMaterial.class,
                            "資料の配付"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/material-recoveries",
                            RecoverMaterial.class,
                            "資料の回収・廃棄"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/informations",
                            ShareInformationInItem.class,
                            "共有した情報の記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/information-requests",
                            AskForInformation.class,
                            "資料・情報の提供の求め"),
                    decides(
                            "/sittings/{sittingId}/items/{itemId}/decisions",
                            TakeDecision.class,
                            "決定の記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/approach-roles",
                            ProposeApproachRole.class,
                            "接触・見守りの役割の提案"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/resource-gaps",
                            NoteResourceGap.class,
                            "不足する社会資源の記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/next-dates",
                            SetNextDate.class,
                            "次回の日の設定"),
                    decides(
                            "/sittings/{sittingId}/items/{itemId}/results",
                            RecordItemResult.class,
                            "検討結果の一括記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/minutes",
                            DraftMinutes.class,
                            "会議録の作成"),
                    decides(
                            "/sittings/{sittingId}/items/{itemId}/minutes-corrections",
                            CorrectMinutes.class,
                            "会議録の訂正"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/attendances-as-it-happened",
                            RecordAttendanceAsItHappened.class,
                            "出席の事後記録"),
                    adds(
                            "/sittings/{sittingId}/items/{itemId}/decisions-as-it-happened",
                            RecordDecisionAsItHappened.class,
                            "決定の事後記録"));

    public static final List<Act> ACTS =
            Stream.of(BODIES, SITTINGS, ITEMS).flatMap(List::stream).toList();

    private ConferenceActs() {}
}
