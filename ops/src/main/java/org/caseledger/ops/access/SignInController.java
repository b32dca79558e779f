package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entry page: one door for each demonstration user, or the one door of this installation. */
@Controller
class SignInController {

    private final DemonstrationUsers users;
    private final SignInSettings settings;
    private final Sessions sessions;
    private final EntryWords words;

    SignInController(
            DemonstrationUsers users,
            SignInSettings settings,
            Sessions sessions,
            EntryWords words) {
        this.users = users;
        this.settings = settings;
        this.sessions = sessions;
        this.words = words;
    }

    @GetMapping("/")
    String doors(@RequestParam(required = false) @Nullable String problem, Model model) {
        model.addAttribute("demonstration", users.isOn());
        model.addAttribute("users", users.all());
        model.addAttribute("way", users.isOn() ? "DEMONSTRATION" : door());
        model.addAttribute("problem", EntryWords.problem(problem));
        SignedInArgument.current()
                .ifPresent(signedIn -> {
                    model.addAttribute("signedIn", entered(signedIn));
                    model.addAttribute("officer", words.isOfficer(signedIn));
                    model.addAttribute("pledgeWanted", words.isPledgeWanted(signedIn));
                    model.addAttribute("before", words.before(signedIn));
                });
        return "sign-in";
    }

    private String door() {
        boolean noPages = settings.way() == SignInWay.ISSUER && !settings.issuer().signsInPages();
        return noPages ? "TOKENS" : settings.way().name();
    }

    private EntryWords.Entered entered(SignedIn signedIn) {
        return users.of(signedIn.staff())
                .map(user -> new EntryWords.Entered(user.title(), user.home()))
                .orElseGet(() -> words.entered(signedIn));
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam("user") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        return users.named(name)
                .map(user -> "redirect:" + enter(user, request, response))
                .orElse("redirect:/");
    }

    private String enter(
            DemonstrationUser user, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(
                SignedIn.inDemonstration(DemonstrationUsers.MUNICIPALITY, user.staff()),
                request,
                response);
        return user.home();
    }

    /** Leads to a fresh proof of who one is, and back to the page it is needed for. */
    @GetMapping("/sign-in/again")
    String again(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        Sessions.remember(to, request);
        return switch (settings.way()) {
            case DEMONSTRATION -> "redirect:/";
            case ISSUER -> "redirect:/oauth2/authorization/" + IssuerDoor.NAME + "?again";
            case ACCOUNTS -> "redirect:/sign-in/code";
        };
    }
}
