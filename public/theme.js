// Runs before the first paint so that a chosen theme shows without a flash. Without a choice the page
// follows the system through `color-scheme`. Storage may be blocked; the system's theme is then right.
try {
  const theme = localStorage.getItem('viva:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
