package org.caseledger.query.screens;

import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.Reader;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.StoredFacts;
import org.caseledger.query.sentences.CaseTerms;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around each page: navigation for the reader's capacity and the line at the foot. */
@Component
public class Frame {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(LedgerLine.TOWN_TIME);

    private final MunicipalityReads database;
    private final ChainStatus chain;
    private final Clock clock;
    private final EmergencyNotices notices;

    public Frame(MunicipalityReads database, ChainStatus chain, Clock clock) {
        this.database = database;
        this.chain = chain;
        this.clock = clock;
        this.notices = new EmergencyNotices(database, clock);
    }

    /** One entry of the navigation; what is not wanted daily stands folded. */
    public record Link(String path, String words, boolean daily) {}

    /** Adds navigation, capacity and foot; {@code title} must never hold a name. */
    public void around(Model model, SignedIn reader, String title, long ledgerPosition) {
        Desk desk = database.in(reader.municipality(), sql -> desk(reader, new StoredFacts(sql)));
        Capacity capacity = desk.capacity();
        model.addAttribute("title", title);
        model.addAttribute("capacity", CaseTerms.of(capacity));
        model.addAttribute("works", OutputPath.ACT_FORM_PAGE.isOpenTo(capacity));
        model.addAttribute("audits", OutputPath.FILE_LOOKS_PAGE.isOpenTo(capacity));
        Map<Boolean, List<Link>> links =
                links(desk).stream().collect(Collectors.partitioningBy(Link::daily));
        model.addAttribute("links", links.get(true));
        model.addAttribute("otherLinks", links.get(false));
        model.addAttribute("pledgeWanted", desk.pledgeWanted());
        model.addAttribute("ledgerPosition", ledgerPosition);
        model.addAttribute("foot", foot(reader));
        model.addAttribute("notice", notices.of(reader));
        model.addAttribute("reviews", desk.reviews());
    }

    /** As what somebody reads, whether the review is theirs as well, and what is asked of them. */
    private record Desk(Capacity capacity, boolean standsIn, boolean pledgeWanted) {

        private boolean reviews() {
            return standsIn || OutputPath.FILE_REVIEW_PAGE.isOpenTo(capacity);
        }
    }

    private Desk desk(SignedIn reader, Facts facts) {
        LocalDate today = LocalDate.now(clock.withZone(LedgerLine.TOWN_TIME));
        return Reader.of(reader, facts, today)
                .map(found -> found.actor().capacity())
                .map(capacity ->
                        new Desk(
                                capacity,
                                !OutputPath.LOOK_REVIEW_PAGE.isOpenTo(capacity)
                                        && OutputPath.LOOK_REVIEW_PAGE.isOpenTo(
                                                capacity, facts, today),
                                PledgeRegister.isWanted(reader.staff(), facts, today)))
                .orElse(new Desk(Capacity.SYSTEM_OPERATOR, false, false));
    }

    /** An office without 点検担当 has an officer do the review. */
    private static List<Link> links(Desk desk) {
        List<Link> usual = Navigation.of(desk.capacity());
        return desk.standsIn()
                ? Stream.concat(usual.stream(), Navigation.ofTheReview().stream()).toList()
                : usual;
    }

    private String foot(SignedIn reader) {
        ChainStatus.Verified verified = chain.latest(reader.municipality());
        if (verified == null) {
            return "台帳の連鎖はまだ確認していません";
        }
        String until =
                "台帳の連鎖は第" + verified.upTo() + "号まで確認済み(再計算: " + MINUTE.format(verified.at()) + ")";
        return verified.broken() == null ? until : until + " その後に不一致: " + verified.broken();
    }
}
