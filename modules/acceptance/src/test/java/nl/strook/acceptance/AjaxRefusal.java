package nl.strook.acceptance;

import com.microsoft.playwright.Route;

/** A server that refuses what a page asks by Ajax and answers everything else. */
final class AjaxRefusal {

    private AjaxRefusal() {}

    static void refuse(Route route) {
        if (route.request().headers().containsKey("faces-request")) {
            route.fulfill(new Route.FulfillOptions().setStatus(403).setBody("Not allowed"));
        } else {
            route.resume();
        }
    }
}
