package org.caseledger.ops.demo;

import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.caseledger.command.conference.ApproveMinutes;
import org.caseledger.command.conference.CloseSitting;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.DraftMinutes;
import org.caseledger.command.conference.RecordAttendance;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.conference.ShareInformationInItem;
import org.caseledger.command.conference.TakeDecision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The acts around one sitting with one item: called, picked, held, decided, minuted. */
record SittingTale(Tale tale, SittingId sitting, ItemId item, StaffId secretary) {

    static SittingTale of(Tale tale, String name, StaffId secretary) {
        return new SittingTale(
                tale,
                new SittingId(StoryIds.of("sitting/" + name)),
                new ItemId(StoryIds.of("item/" + name)),
                secretary);
    }

    /** The sitting is called for a later day, its item set and its attendees picked. */
    SittingTale called(int calledAgo, BodyId body, int number, int heldAgo, SetAgendaItem set) {
        tale.on(
                calledAgo,
                "13:00",
                secretary,
                new ConveneConference(sitting, body, number, tale.day(heldAgo), false),
                set);
        return this;
    }

    SetAgendaItem about(FileId file, LegalBasis basis, PersonId... subjects) {
        return new SetAgendaItem(sitting, item, file, basis, List.of(subjects));
    }

    SittingTale picked(int ago, StaffId... attendees) {
        tale.on(
                ago,
                "13:30",
                secretary,
                Arrays.stream(attendees)
                        .map(staff -> new SelectAttendee(sitting, item, staff))
                        .toArray(LedgerCommand[]::new));
        return this;
    }

    /** Everybody is there from the start of the item to its end. */
    SittingTale attended(int ago, String from, String until, StaffId... attendees) {
        List<LedgerCommand> all = new ArrayList<>();
        for (StaffId staff : attendees) {
            all.add(attendance(staff, from, until));
        }
        tale.on(ago, "15:30", secretary, all.toArray(LedgerCommand[]::new));
        return this;
    }

    RecordAttendance attendance(StaffId staff, String from, String until) {
        return new RecordAttendance(
                sitting, item, staff, LocalTime.parse(from), LocalTime.parse(until));
    }

    ShareInformationInItem told(AgencyId agency, PersonId about, String words) {
        return new ShareInformationInItem(
                sitting, item, agency, List.of(about), new Words(words), SaidBy.agency(agency));
    }

    TakeDecision approved(
            DecisionKind kind,
            @Nullable CaseId caseId,
            @Nullable Integer planVersion,
            String summary) {
        return new TakeDecision(
                sitting,
                item,
                kind,
                DecisionOutcome.APPROVED,
                caseId,
                planVersion,
                new Words(summary));
    }

    /** The sitting ends; its minutes are approved some days later by the municipality. */
    SittingTale minuted(int heldAgo, String time, int approvedAgo) {
        tale.on(
                heldAgo,
                time,
                secretary,
                new CloseSitting(sitting, null),
                new DraftMinutes(sitting, item, new Words("検討の経過と決定のとおり。")));
        tale.on(approvedAgo, "08:45", OFFICER, new ApproveMinutes(sitting, tale.day(approvedAgo)));
        return this;
    }
}
