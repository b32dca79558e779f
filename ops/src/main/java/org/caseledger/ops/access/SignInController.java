package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entry page with one door for each demonstration user; without a demonstration, none. */
@Controller
class SignInController {

    private final DemonstrationUsers users;
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    SignInController(DemonstrationUsers users) {
        this.users = users;
    }

    @GetMapping("/")
    String doors(Model model) {
        model.addAttribute("demonstration", users.isOn());
        model.addAttribute("users", users.all());
        SignedInArgument.current()
                .flatMap(signedIn -> users.of(signedIn.staff()))
                .ifPresent(user -> model.addAttribute("signedIn", user));
        return "sign-in";
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

    /** A session of its own for each sign-in, so that one known before is worth nothing after. */
    private String enter(
            DemonstrationUser user, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new SignedInToken(new SignedIn(DemonstrationUsers.MUNICIPALITY, user.staff())));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return user.home();
    }
}
