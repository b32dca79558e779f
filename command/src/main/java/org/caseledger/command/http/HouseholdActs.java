package org.caseledger.command.http;

import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.EndContactRule;
import org.caseledger.command.household.EndRelationship;
import org.caseledger.command.household.EndSuspicion;
import org.caseledger.command.household.JoinHousehold;
import org.caseledger.command.household.LiftDanger;
import org.caseledger.command.household.LiftProtection;
import org.caseledger.command.household.MakeAbuseReport;
import org.caseledger.command.household.NameProtectionReaders;
import org.caseledger.command.household.ReassessDanger;
import org.caseledger.command.household.RecordAbsence;
import org.caseledger.command.household.RecordBirth;
import org.caseledger.command.household.RecordDanger;
import org.caseledger.command.household.RecordDeath;
import org.caseledger.command.household.RecordHistoricalFact;
import org.caseledger.command.household.RecordMemberLeft;
import org.caseledger.command.household.RecordRelationship;
import org.caseledger.command.household.RecordReturn;
import org.caseledger.command.household.RecordSuspicion;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.household.SetContactRule;
import org.caseledger.command.household.SetProtection;
import org.caseledger.command.household.SplitHousehold;
import org.caseledger.command.household.TellMemberFact;

import java.util.List;

/** The acts on households. */
public final class HouseholdActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/files/{fileId}/households", RegisterHousehold.class, "世帯の登録"),
                    Act.adds("/households/{householdId}/members", AddMember.class, "世帯員の追加"),
                    Act.adds("/households/{householdId}/births", RecordBirth.class, "出生"),
                    Act.adds(
                            "/households/{householdId}/member-facts",
                            TellMemberFact.class,
                            "世帯員について聞いたこと(氏名、住所等)"),
                    Act.decides(
                            "/households/{householdId}/departures",
                            RecordMemberLeft.class,
                            "世帯員の転出等"),
                    Act.decides("/households/{householdId}/deaths", RecordDeath.class, "死亡"),
                    Act.adds("/households/{householdId}/absences", RecordAbsence.class, "長期の不在"),
                    Act.adds("/households/{householdId}/returns", RecordReturn.class, "不在からの戻り"),
                    Act.decides("/households/{householdId}/splits", SplitHousehold.class, "世帯の分離"),
                    Act.decides("/households/{householdId}/joinings", JoinHousehold.class, "世帯の合併"),
                    Act.adds(
                            "/households/{householdId}/relationships",
                            RecordRelationship.class,
                            "関係の記録"),
                    Act.decides(
                            "/households/{householdId}/relationships/{relationshipId}/endings",
                            EndRelationship.class,
                            "関係の終了"),
                    Act.adds(
                            "/households/{householdId}/contact-rules",
                            SetContactRule.class,
                            "連絡・訪問の決まり"),
                    Act.decides(
                            "/households/{householdId}/contact-rules/{ruleId}/endings",
                            EndContactRule.class,
                            "連絡・訪問の決まりの終了"),
                    Act.adds("/households/{householdId}/protections", SetProtection.class, "所在秘匿"),
                    Act.decides(
                            "/households/{householdId}/protections/{protectionId}/readers",
                            NameProtectionReaders.class,
                            "所在秘匿の閲覧者の指名"),
                    Act.decides(
                            "/households/{householdId}/protections/{protectionId}/liftings",
                            LiftProtection.class,
                            "所在秘匿の解除"),
                    Act.adds(
                            "/households/{householdId}/safety-notes",
                            RecordDanger.class,
                            "安全に関する記録"),
                    Act.adds(
                            "/households/{householdId}/safety-notes/{number}/reviews",
                            ReassessDanger.class,
                            "安全に関する記録の見直し"),
                    Act.decides(
                            "/households/{householdId}/safety-notes/{number}/endings",
                            LiftDanger.class,
                            "安全に関する記録の終了"),
                    Act.adds(
                            "/households/{householdId}/observations",
                            RecordSuspicion.class,
                            "気づき(虐待等の疑い)"),
                    Act.decides(
                            "/households/{householdId}/observations/{number}/endings",
                            EndSuspicion.class,
                            "気づきの結果"),
                    Act.adds(
                            "/households/{householdId}/abuse-reports",
                            MakeAbuseReport.class,
                            "通告・通報"),
                    Act.adds(
                            "/households/{householdId}/historical-facts",
                            RecordHistoricalFact.class,
                            "過去の経緯"));

    private HouseholdActs() {}
}
