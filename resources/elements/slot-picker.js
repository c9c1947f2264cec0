CronofyElements.SlotPicker({
  element_token: setting("token"),
  demo: !setting("token"),
  target_id: "element",
  api_domain: location.origin,
  tzid: setting("tzid", "Etc/UTC"),
  callback: tell,
  availability_query: {
    participants: [{ required: "all", members: members() }],
    required_duration: { minutes: 60 },
    start_interval: { minutes: 30 },
    query_periods: days(5),
  },
});
