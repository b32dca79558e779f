package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.decision.Standing.each;
import static org.caseledger.command.outreach.Courses.SEEN;
import static org.caseledger.command.outreach.Courses.file;
import static org.caseledger.command.outreach.Courses.id;
import static org.caseledger.command.outreach.Courses.person;
import static org.caseledger.command.outreach.Courses.withAny;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.outreach.OutreachEnd;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done next with a course of outreach, in the order of the work. */
public final class OutreachNextActs {

    private static final AgencyId NOBODY = new AgencyId(NEW);
    private static final ItemId NO_ITEM = new ItemId(NEW);

    private OutreachNextActs() {}

    /** Every act on outreach of which a signal was recorded, or that was opened. */
    public static NextActs<OutreachCommand, Outreach, OutreachEvent> table() {
        return ending(
                connecting(ContactNextActs.in(beginning(NextActs.of(OutreachCommand.STREAM)))));
    }

    /** Taking up a nomination, with the agency it is addressed to. */
    public static NextAct opening(
            OutreachId outreach, ReferralRegister.Referral asked, Circumstances now) {
        AgencyId to = asked.to();
        OpenOutreach request =
                new OpenOutreach(
                        outreach,
                        asked.fileId(),
                        asked.persons().iterator().next(),
                        to == null ? now.actor().organisation() : to,
                        OutreachGround.NOT_REACHED,
                        now.today(),
                        Set.of());
        return new NextAct(
                OpenOutreach.class,
                switch (request.decide(OutreachCommand.STREAM.beginning(), now)) {
                    case Decision.Accepted<OutreachEvent> _ -> Optional.empty();
                    case Decision.Refused<OutreachEvent>(var why) -> Optional.of(why);
                });
    }

    private static NextActs<OutreachCommand, Outreach, OutreachEvent> beginning(
            NextActs<OutreachCommand, Outreach, OutreachEvent> table) {
        return table.with(RecordOutreachSignal.class, OutreachNextActs::signal)
                .withAny(OpenOutreach.class, s -> withAny(s, agency -> opening(s, agency)))
                .withAny(MakeOutreachPlan.class, s -> each(items(s), NO_ITEM, i -> plan(s, i)))
                .with(ChangeApproach.class, s -> new ChangeApproach(id(s), SOME, SOME, s.today()))
                .withAny(
                        ArrangeWatch.class,
                        s -> withAny(s, agency -> new ArrangeWatch(id(s), agency, SOME, null)))
                .withAny(
                        ReleaseWatch.class,
                        s -> each(watchers(s), NOBODY, agency -> release(s, agency)));
    }

    private static NextActs<OutreachCommand, Outreach, OutreachEvent> connecting(
            NextActs<OutreachCommand, Outreach, OutreachEvent> table) {
        return table.withAny(SwitchBasisToConsent.class, OutreachNextActs::switching)
                .withAny(ReferOnToMultiAgency.class, s -> withAny(s, to -> referOn(s, to)))
                .withAny(
                        ConnectToAgency.class,
                        s -> withAny(s, to -> new ConnectToAgency(id(s), to, s.today())))
                .with(
                        JudgeRelationStable.class,
                        s -> new JudgeRelationStable(id(s), SOME, s.today()))
                .with(RecordOutreachEmergency.class, OutreachNextActs::emergency)
                .with(
                        EndOutreachEmergency.class,
                        s -> new EndOutreachEmergency(id(s), SOME, s.today()));
    }

    private static NextActs<OutreachCommand, Outreach, OutreachEvent> ending(
            NextActs<OutreachCommand, Outreach, OutreachEvent> table) {
        return table.with(
                        HoldOutreach.class,
                        s -> new HoldOutreach(id(s), SOME, s.today(), s.today()))
                .with(ResumeOutreach.class, s -> new ResumeOutreach(id(s), s.today()))
                .with(CloseOutreach.class, s -> new CloseOutreach(id(s), SOME, s.today()))
                .with(EndOutreach.class, OutreachNextActs::end)
                .with(RecordOutreachFollowUp.class, OutreachNextActs::followUp);
    }

    private static RecordOutreachSignal signal(Standing<Outreach> s) {
        return new RecordOutreachSignal(
                id(s), file(s), person(s), SignalSource.AGENCY, SOME, SEEN, s.happened());
    }

    private static OpenOutreach opening(Standing<Outreach> s, AgencyId agency) {
        return new OpenOutreach(
                id(s), file(s), person(s), agency, OutreachGround.NOT_REACHED, s.today());
    }

    private static List<ItemId> items(Standing<Outreach> s) {
        return s.now().facts().findAll(ItemRegister.ITEM, Lookups.file(file(s))).stream()
                .map(Fact::key)
                .map(ItemId::of)
                .toList();
    }

    private static MakeOutreachPlan plan(Standing<Outreach> s, ItemId item) {
        AgencyId own = s.now().actor().organisation();
        return new MakeOutreachPlan(
                id(s), item, SOME, List.of(new MakeOutreachPlan.Role(own, SOME)), null);
    }

    private static Set<AgencyId> watchers(Standing<Outreach> s) {
        return s.state() instanceof Outreach.Running running
                ? running.progress().watchers()
                : Set.of();
    }

    private static ReleaseWatch release(Standing<Outreach> s, AgencyId agency) {
        return new ReleaseWatch(id(s), agency, SOME, s.today());
    }

    /** Today, or the first day of a consent that has run out since. */
    private static List<SwitchBasisToConsent> switching(Standing<Outreach> s) {
        List<SwitchBasisToConsent> requests = new ArrayList<>();
        for (Fact<ConsentRegister.Consent> consent :
                s.now().facts().findAll(ConsentRegister.CONSENT, Lookups.person(person(s)))) {
            ConsentId given = ConsentId.of(consent.key());
            requests.add(new SwitchBasisToConsent(id(s), given, s.today()));
            LocalDate until = consent.value().until();
            if (until != null && until.isBefore(s.today())) {
                requests.add(new SwitchBasisToConsent(id(s), given, until));
            }
        }
        return requests.isEmpty()
                ? List.of(new SwitchBasisToConsent(id(s), new ConsentId(NEW), s.today()))
                : requests;
    }

    private static ReferOnToMultiAgency referOn(Standing<Outreach> s, AgencyId to) {
        return new ReferOnToMultiAgency(id(s), new CaseId(NEW), to, SOME, s.today());
    }

    private static RecordOutreachEmergency emergency(Standing<Outreach> s) {
        return new RecordOutreachEmergency(id(s), SOME, SOME, s.happened(), s.today());
    }

    private static EndOutreach end(Standing<Outreach> s) {
        return new EndOutreach(id(s), OutreachEnd.MOVED_AWAY, null, SOME, s.today());
    }

    private static RecordOutreachFollowUp followUp(Standing<Outreach> s) {
        return new RecordOutreachFollowUp(id(s), s.happened(), SOME, SEEN, null, null);
    }
}
