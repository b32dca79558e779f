package org.caseledger.ops.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.access.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The forms of people signing in with an account: usual, first use, and once more by code. */
@AccountsOnly
@Controller
class AccountScreen {

    private static final String BEGUN = "caseledger.first-use";

    private final AccountSignIn signIn;
    private final FirstUse firstUse;
    private final Sessions sessions;
    private final AccountDesk desk;
    private final AccountLedger ledger;

    AccountScreen(
            AccountSignIn signIn,
            FirstUse firstUse,
            Sessions sessions,
            AccountDesk desk,
            AccountLedger ledger) {
        this.signIn = signIn;
        this.desk = desk;
        this.ledger = ledger;
        this.firstUse = firstUse;
        this.sessions = sessions;
    }

    @PostMapping("/sign-in/account")
    String enter(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signIn.signIn(name.strip(), password, code)
                .map(who -> "redirect:" + sessions.begin(who, request, response))
                .orElse("redirect:/?problem=wrong");
    }

    @GetMapping("/sign-in/first-use")
    String firstUse() {
        return "first-use";
    }

    @PostMapping("/sign-in/first-use")
    String begin(
            @RequestParam String name,
            @RequestParam String code,
            HttpServletRequest request,
            Model model) {
        var begun = firstUse.begin(name.strip(), code);
        if (begun.isEmpty()) {
            model.addAttribute("problem", "利用者名か登録コードが違うか、期限が過ぎています。少し待って、もう一度入力してください。");
            return "first-use";
        }
        request.getSession().setAttribute(BEGUN, begun.get());
        return finishing(begun.get(), model);
    }

    private static String finishing(FirstUse.Begun begun, Model model) {
        model.addAttribute("secret", begun.typedSecret());
        model.addAttribute("app", begun.address());
        return "first-use-finish";
    }

    @PostMapping("/sign-in/first-use/finish")
    String finish(
            @RequestParam String password,
            @RequestParam String code,
            @SessionAttribute(name = BEGUN, required = false) FirstUse.@Nullable Begun begun,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (begun == null) {
            return "redirect:/sign-in/first-use";
        }
        var outcome = firstUse.finish(begun, password, code);
        if (outcome.entered() == null) {
            model.addAttribute("problem", outcome.problem());
            return finishing(begun, model);
        }
        if (desk.isOpenedOnConsole(outcome.entered().staff())) {
            ledger.openedOnConsole(outcome.entered());
        }
        return "redirect:" + sessions.begin(outcome.entered(), request, response);
    }

    @GetMapping("/sign-in/code")
    String code(SignedIn who) {
        return "confirm-again";
    }

    @PostMapping("/sign-in/code")
    String confirm(
            SignedIn who,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var confirmed = signIn.confirm(who.staff(), code);
        if (confirmed.isEmpty()) {
            model.addAttribute("problem", "確認コードが違います。少し待って、新しいコードを入れてください。");
            return "confirm-again";
        }
        return "redirect:" + sessions.confirm(confirmed.get(), request, response);
    }
}
