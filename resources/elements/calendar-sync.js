CronofyElements.CalendarSync({
  element_token: setting("token"),
  demo: !setting("token"),
  target_id: "element",
  api_domain: location.origin,
  tzid: setting("tzid", "Etc/UTC"),
  callback: tell,
  app_domain: location.origin,
  authorization: { redirect_uri: location.href.split("#")[0], client_id: "CLIENT_ID", scope: "read_write" },
});
