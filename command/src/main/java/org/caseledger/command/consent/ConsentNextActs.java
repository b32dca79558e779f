package org.caseledger.command.consent;

import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.decision.Standing.each;

import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Occurred;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be done next with a consent, in the order of the work. */
public final class ConsentNextActs {

    private ConsentNextActs() {}

    /** Every act on a consent that was sought once. */
    public static NextActs<ConsentCommand, Consent, ConsentEvent> table() {
        return answers(NextActs.of(ConsentCommand.STREAM))
                .withAny(NarrowConsent.class, ConsentNextActs::narrowed)
                .with(
                        ReceiveConsentPaper.class,
                        s ->
                                new ReceiveConsentPaper(
                                        id(s), ConsentForm.APPLICATION_FORM, s.today()))
                .withAny(PassConsentToSuccessor.class, ConsentNextActs::passed)
                .with(WithdrawConsent.class, s -> new WithdrawConsent(id(s), s.today(), null))
                .withAny(
                        NotifyRoleHolder.class,
                        s -> s.agencies().stream().map(agency -> told(s, agency)).toList())
                .withAny(
                        AcknowledgeNotice.class,
                        s -> each(notices(s).told(), own(s), agency -> confirmed(s, agency)));
    }

    private static NextActs<ConsentCommand, Consent, ConsentEvent> answers(
            NextActs<ConsentCommand, Consent, ConsentEvent> table) {
        return table.with(SeekConsent.class, s -> again(s, Occurred.onDay(alive(s))))
                .with(GiveConsent.class, ConsentNextActs::given)
                .with(RefuseConsent.class, s -> new RefuseConsent(id(s), alive(s), null, null))
                .withAny(
                        RecordUnobtainableConsent.class,
                        s ->
                                List.of(
                                        new RecordUnobtainableConsent(id(s), SOME, s.today()),
                                        new RecordUnobtainableConsent(id(s), SOME, alive(s))));
    }

    private static ConsentId id(Standing<Consent> s) {
        return new ConsentId(s.stream());
    }

    private static Asked asked(Standing<Consent> s) {
        return switch (s.state()) {
            case Consent.Sought was -> was.asked();
            case Consent.Given was -> was.asked();
            case Consent.NotGiven was -> was.asked();
            case Consent.Withdrawn was -> was.asked();
            case Consent.Unknown _ ->
                    throw new IllegalStateException("nothing comes next in an unknown consent");
        };
    }

    /** Today, or the last day on which somebody who died could answer; it is written down now. */
    private static LocalDate alive(Standing<Consent> s) {
        return s.now()
                .facts()
                .value(MemberRegister.MEMBER, asked(s).personId().toString())
                .map(MemberRegister.Member::diedOn)
                .map(died -> died.minusDays(1))
                .orElse(s.today());
    }

    private static SeekConsent again(Standing<Consent> s, Occurred occurred) {
        Asked before = asked(s);
        return new SeekConsent(
                id(s),
                before.fileId(),
                before.personId(),
                before.purpose(),
                before.circle(),
                occurred,
                null);
    }

    private static GiveConsent given(Standing<Consent> s) {
        return new GiveConsent(
                id(s),
                ConsentForm.APPLICATION_FORM,
                ConsentCapacity.SELF,
                "1",
                alive(s),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                asked(s).outreachId() == null ? null : s.today(),
                null);
    }

    private static Circle circle(Standing<Consent> s) {
        return s.state() instanceof Consent.Given given
                ? given.agreement().circle()
                : asked(s).circle();
    }

    /** One agency less, or the same circle where there is but one. */
    private static List<NarrowConsent> narrowed(Standing<Consent> s) {
        Set<AgencyId> agencies = new HashSet<>(circle(s).agencies());
        if (agencies.size() > 1) {
            agencies.remove(agencies.iterator().next());
        }
        return List.of(new NarrowConsent(id(s), new Circle(agencies), s.today()));
    }

    private static List<PassConsentToSuccessor> passed(Standing<Consent> s) {
        return circle(s).agencies().stream()
                .flatMap(from ->
                        s.agencies().stream()
                                .map(to -> new PassConsentToSuccessor(id(s), from, to, s.today())))
                .toList();
    }

    private static AgencyId own(Standing<Consent> s) {
        return s.now().actor().organisation();
    }

    private static Notices notices(Standing<Consent> s) {
        return switch (s.state()) {
            case Consent.Given given -> given.notices();
            case Consent.Withdrawn withdrawn -> withdrawn.notices();
            case Consent.Sought _, Consent.NotGiven _, Consent.Unknown _ -> Notices.NONE;
        };
    }

    private static NotifyRoleHolder told(Standing<Consent> s, AgencyId agency) {
        return new NotifyRoleHolder(id(s), agency, AskingMeans.PHONE, s.today());
    }

    private static AcknowledgeNotice confirmed(Standing<Consent> s, AgencyId agency) {
        return new AcknowledgeNotice(id(s), agency, s.today(), null);
    }
}
