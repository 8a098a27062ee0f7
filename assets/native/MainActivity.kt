// What an Android phone does beside the page: its back button, and links that open the app. Knows no screen. The framework would
// minimise the app at the first tap on "back", because the page's own history is always empty: the app has the list of addresses.
package dev.dioxus.main

import android.content.Intent
import android.os.Bundle
import android.webkit.JavascriptInterface
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import org.json.JSONObject

class MainActivity : WryActivity() {
    private var page: WebView? = null
    private var link: String? = null

    override val handleBackNavigation: Boolean = false

    override fun onCreate(savedInstanceState: Bundle?) {
        link = intent?.dataString
        super.onCreate(savedInstanceState)
        onBackPressedDispatcher.addCallback(this, object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() {
                page?.evaluateJavascript("globalThis.opstap?.wayBack() === true") { wentBack ->
                    if (wentBack != "true") moveTaskToBack(true)
                }
            }
        })
    }

    override fun onWebViewCreate(webView: WebView) {
        page = webView
        webView.addJavascriptInterface(Phone(), "opstapPhone")
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        val told = JSONObject.quote(intent.dataString ?: return)
        page?.evaluateJavascript("globalThis.opstap?.open($told)", null)
    }

    inner class Phone {
        /** The link that the app was opened with, once. */
        @JavascriptInterface
        fun takeLink(): String? = link.also { link = null }
    }
}
