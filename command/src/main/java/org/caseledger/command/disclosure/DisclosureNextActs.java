package org.caseledger.command.disclosure;

import static org.caseledger.command.decision.Standing.NEW;
import static org.caseledger.command.decision.Standing.SOME;
import static org.caseledger.command.decision.Standing.each;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Standing;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.disclosure.RequestAnswer;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.CorrectionRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RequestRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.register.ToldRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StreamIds;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done next about information of a file that is asked for or given. */
public final class DisclosureNextActs {

    private static final List<PersonId> SOMEBODY = List.of(new PersonId(NEW));
    private static final Set<DataKind> KINDS = Set.of(DataKind.LIVING);

    /** What needs nothing before it. */
    private static final Set<Class<?>> FIRST =
            Set.of(
                    RequestInformation.class,
                    ProvideInformation.class,
                    DiscloseInEmergency.class,
                    RecordProvisionAsItHappened.class);

    private DisclosureNextActs() {}

    /** What can be the first disclosure of a file, blocked or not. */
    public static List<NextAct> first(FileId file, Circumstances now) {
        return table().in(StreamIds.disclosure(file), Disclosures.nothingOf(file), now).stream()
                .filter(act -> FIRST.contains(act.command()))
                .toList();
    }

    /** Every act on the disclosures of a file. */
    public static NextActs<DisclosureCommand, Disclosures, DisclosureEvent> table() {
        return NextActs.of(DisclosureCommand.STREAM)
                .withAny(RequestInformation.class, DisclosureNextActs::requests)
                .withAny(
                        AnswerRequest.class,
                        s -> each(keys(s, RequestRegister.REQUEST), NEW, r -> answer(s, r)))
                .withAny(
                        ProvideInformation.class,
                        s -> s.agencies().stream().map(to -> provided(s, to)).toList())
                .withAny(
                        RecallInformation.class,
                        s -> each(keys(s, ToldRegister.TOLD), NEW, told -> recall(s, told)))
                .withAny(
                        DiscloseInEmergency.class,
                        s -> s.agencies().stream().map(to -> emergency(s, to)).toList())
                .withAny(ReportEmergency.class, DisclosureNextActs::reports)
                .withAny(NotifyCorrection.class, DisclosureNextActs::notices)
                .withAny(
                        RecordProvisionAsItHappened.class,
                        s -> s.agencies().stream().map(to -> asItHappened(s, to)).toList());
    }

    private static FileId file(Standing<Disclosures> s) {
        return switch (s.state()) {
            case Disclosures.Begun begun -> begun.fileId();
            case Disclosures.Unknown _ ->
                    throw new IllegalStateException("nothing comes next in an unknown file");
        };
    }

    private static List<UUID> keys(Standing<Disclosures> s, Register<?> register) {
        return s.now().facts().findAll(register, Lookups.file(file(s))).stream()
                .map(Fact::key)
                .map(UUID::fromString)
                .toList();
    }

    private static List<RequestInformation> requests(Standing<Disclosures> s) {
        List<RequestInformation> all = new ArrayList<>();
        for (Fact<ItemRegister.Item> item :
                s.now().facts().findAll(ItemRegister.ITEM, Lookups.file(file(s)))) {
            List<PersonId> subjects = List.copyOf(item.value().subjects());
            s.agencies().forEach(to -> all.add(request(s, ItemId.of(item.key()), to, subjects)));
        }
        for (PersonId person : planned(s)) {
            s.agencies().forEach(to -> all.add(request(s, null, to, List.of(person))));
        }
        AgencyId own = s.now().actor().organisation();
        return all.isEmpty() ? List.of(request(s, new ItemId(NEW), own, SOMEBODY)) : all;
    }

    private static Set<PersonId> planned(Standing<Disclosures> s) {
        return s.now().facts().values(ConsentRegister.CONSENT, Lookups.file(file(s))).stream()
                .map(ConsentRegister.Consent::personId)
                .collect(Collectors.toSet());
    }

    private static RequestInformation request(
            Standing<Disclosures> s, @Nullable ItemId item, AgencyId to, List<PersonId> subjects) {
        return new RequestInformation(file(s), NEW, item, to, subjects, KINDS, SOME);
    }

    private static AnswerRequest answer(Standing<Disclosures> s, UUID request) {
        return new AnswerRequest(file(s), request, RequestAnswer.GIVEN, s.today(), null);
    }

    private static ProvideInformation provided(Standing<Disclosures> s, AgencyId to) {
        return new ProvideInformation(
                file(s), to, SOMEBODY, KINDS, LegalBasis.ABUSE_REPORT, null, null, s.today(), null);
    }

    private static RecallInformation recall(Standing<Disclosures> s, UUID provision) {
        return new RecallInformation(file(s), provision, s.today(), SOME);
    }

    private static DiscloseInEmergency emergency(Standing<Disclosures> s, AgencyId to) {
        return new DiscloseInEmergency(file(s), to, SOMEBODY, KINDS, SOME, s.happened(), s.today());
    }

    /** Each emergency in each item, on the day of its sitting. */
    private static List<ReportEmergency> reports(Standing<Disclosures> s) {
        List<ReportEmergency> all = new ArrayList<>();
        for (UUID told : keys(s, ToldRegister.TOLD)) {
            all.add(new ReportEmergency(file(s), told, new ItemId(NEW), s.today()));
            for (Fact<ItemRegister.Item> item :
                    s.now().facts().findAll(ItemRegister.ITEM, Lookups.file(file(s)))) {
                s.now()
                        .facts()
                        .value(SittingRegister.SITTING, item.value().sittingId().toString())
                        .ifPresent(sitting ->
                                all.add(
                                        new ReportEmergency(
                                                file(s),
                                                told,
                                                ItemId.of(item.key()),
                                                sitting.heldOn())));
            }
        }
        return all.isEmpty()
                ? List.of(new ReportEmergency(file(s), NEW, new ItemId(NEW), s.today()))
                : all;
    }

    /** What one of the corrections is, is the same to the rule; the first stands for all. */
    private static List<NotifyCorrection> notices(Standing<Disclosures> s) {
        List<UUID> known = keys(s, CorrectionRegister.CORRECTION);
        UUID corrected = known.isEmpty() ? NEW : known.getFirst();
        return s.agencies().stream().map(to -> notice(s, corrected, to)).toList();
    }

    private static NotifyCorrection notice(Standing<Disclosures> s, UUID corrected, AgencyId to) {
        return new NotifyCorrection(file(s), corrected, SOMEBODY, to, s.today(), null);
    }

    private static RecordProvisionAsItHappened asItHappened(Standing<Disclosures> s, AgencyId to) {
        return new RecordProvisionAsItHappened(
                file(s),
                null,
                to,
                SOMEBODY,
                KINDS,
                LegalBasis.EMERGENCY,
                null,
                null,
                s.today(),
                null,
                null,
                SOME);
    }
}
