package org.caseledger.ops.accounts;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.http.Sentences;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.access.TodaysPosts;
import org.caseledger.query.organisations.Contacts;
import org.caseledger.query.organisations.OrganisationsReading;
import org.caseledger.query.screens.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where officers open accounts for members of staff, close and reset them. */
@AccountsOnly
@Controller
class AccountsScreen {

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final String CONFIRM = "redirect:/sign-in/again?to=/accounts";

    private final AccountDesk desk;
    private final AccountLedger ledger;
    private final Sentences sentences;
    private final OrganisationsReading staff;
    private final TodaysPosts posts;
    private final Frame frame;
    private final Clock clock;

    AccountsScreen(
            AccountDesk desk,
            AccountLedger ledger,
            Sentences sentences,
            OrganisationsReading staff,
            TodaysPosts posts,
            Frame frame,
            Clock clock) {
        this.desk = desk;
        this.ledger = ledger;
        this.sentences = sentences;
        this.staff = staff;
        this.posts = posts;
        this.frame = frame;
        this.clock = clock;
    }

    /** One member of staff in post, with the account if there is one. */
    record Line(
            UUID staffId,
            String name,
            String agency,
            @Nullable String account,
            boolean enrolled,
            boolean resetAsked,
            boolean askedByReader) {}

    @GetMapping("/accounts")
    String accounts(SignedIn who, Model model) {
        requireOfficer(who);
        Contacts contacts = staff.contacts(who);
        model.addAttribute("lines", lines(who, contacts));
        model.addAttribute("reader", who.staff().value());
        frame.around(model, who, "アカウント", contacts.ledgerPosition());
        return "accounts";
    }

    private List<Line> lines(SignedIn who, Contacts contacts) {
        return contacts.agencies().stream()
                .flatMap(agency -> agency.staff().stream().map(each -> line(who, agency, each)))
                .toList();
    }

    private Line line(SignedIn who, Contacts.Office agency, Contacts.Worker worker) {
        Account account = desk.of(new StaffId(worker.staffId()), who.municipality());
        return new Line(
                worker.staffId(),
                worker.name(),
                agency.name(),
                account == null ? null : account.name(),
                account != null && account.isEnrolled(),
                account != null && account.resetAskedBy() != null,
                account != null && who.staff().value().equals(account.resetAskedBy()));
    }

    @PostMapping("/accounts/open")
    String open(SignedIn who, @RequestParam UUID staff, @RequestParam String name, Model model) {
        requireOfficer(who);
        if (isStale(who)) {
            return CONFIRM;
        }
        var owner = new SignedIn(who.municipality(), new StaffId(staff));
        boolean usable =
                posts.capacityOf(owner).isPresent()
                        && desk.of(owner.staff(), who.municipality()) == null
                        && name.matches("[a-z0-9][a-z0-9._-]{2,31}");
        String code =
                usable
                        ? desk.open(
                                owner, name, who.staff(), () -> ledger.opened(who, owner.staff()))
                        : null;
        return handedOver(code, name, "利用者名は英小文字と数字で 3 文字以上、ほかの人と違うものにしてください。", model);
    }

    @PostMapping("/accounts/close")
    String close(SignedIn who, @RequestParam UUID staff) {
        requireOfficer(who);
        if (isStale(who)) {
            return CONFIRM;
        }
        Account account = account(who, staff);
        desk.close(account, who.staff(), () -> ledger.closed(who, account.staff()));
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/reset")
    String askReset(SignedIn who, @RequestParam UUID staff) {
        requireOfficer(who);
        if (isStale(who)) {
            return CONFIRM;
        }
        desk.askReset(account(who, staff), who.staff());
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/reset/agree")
    String agree(
            SignedIn who,
            @RequestParam UUID staff,
            @RequestParam(required = false) @Nullable UUID superior,
            Model model) {
        requireOfficer(who);
        if (isStale(who)) {
            return CONFIRM;
        }
        Account account = account(who, staff);
        StaffId looking = superior == null ? null : new StaffId(superior);
        try {
            Runnable told = () -> ledger.reset(who, account, looking);
            String code = desk.agreeToReset(account, who.staff(), told);
            return handedOver(code, account.name(), "やり直しは求められていません。", model);
        } catch (CommandRefused refused) {
            return handedOver(null, account.name(), said(refused), model);
        }
    }

    private String said(CommandRefused refused) {
        var why = refused.refusal();
        return sentences.refusal(why, Locale.JAPANESE).orElse("")
                + sentences.instead(why, Locale.JAPANESE).orElse("");
    }

    private String handedOver(@Nullable String code, String name, String otherwise, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("name", name);
        model.addAttribute("problem", otherwise);
        return "account-hand-over";
    }

    private Account account(SignedIn who, UUID staff) {
        Account account = desk.of(new StaffId(staff), who.municipality());
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }

    private void requireOfficer(SignedIn who) {
        if (!isOfficer(who)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private boolean isOfficer(SignedIn who) {
        return posts.capacityOf(who).filter(c -> c == Capacity.MUNICIPAL_OFFICER).isPresent();
    }

    private boolean isStale(SignedIn who) {
        return !who.showedSecondFactorSince(clock.instant().minus(FRESH));
    }
}
