package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;
import static org.caseledger.command.http.Act.decides;

import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.ApproveMinutes;
import org.caseledger.command.conference.CloseSitting;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.EndMembership;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.conference.InviteNonMember;
import org.caseledger.command.conference.RecordAttendance;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.conference.ShareInformationInItem;
import org.caseledger.command.conference.TakeDecision;

import java.util.List;

/** The acts on conference bodies and their sittings. */
public final class ConferenceActs {

    public static final List<Act> ACTS =
            List.of(
                    adds("/bodies", EstablishConferenceBody.class, "会議体の設置"),
                    adds("/bodies/{bodyId}/memberships", GrantMembership.class, "構成員の委嘱"),
                    adds("/bodies/{bodyId}/membership-ends", EndMembership.class, "構成員の退任"),
                    adds(
                            "/bodies/{bodyId}/secrecy-acknowledgements",
                            AcknowledgeSecrecyNotice.class,
                            "守秘義務確認書"),
                    adds("/sittings", ConveneConference.class, "会議の招集"),
                    adds("/sittings/{sittingId}/items", SetAgendaItem.class, "検討事案の設定"),
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
                            "/sittings/{sittingId}/items/{itemId}/informations",
                            ShareInformationInItem.class,
                            "共有した情報の記録"),
                    decides(
                            "/sittings/{sittingId}/items/{itemId}/decisions",
                            TakeDecision.class,
                            "決定の記録"),
                    decides("/sittings/{sittingId}/closures", CloseSitting.class, "会議の終了"),
                    decides(
                            "/sittings/{sittingId}/minutes-approvals",
                            ApproveMinutes.class,
                            "会議録の承認"));

    private ConferenceActs() {}
}
